package org.chalkline.briefings.slides;

import javax.xml.namespace.QName;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.presentationml.x2006.main.CTConnector;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGroupShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/** What a screen reader says of a shape before its content, or that it says nothing of it. */
final class AltText {

    /** Office's mark for what is there to be looked at and nothing more, from 2017. */
    private static final String EXTENSION = "{C183D7F6-B498-43B3-948B-1728B52AA6E4}";

    private static final String DECORATIVE = "http://schemas.microsoft.com/office/drawing/2017/decorative";

    private AltText() {}

    static void of(XSLFShape shape, String words) {
        properties(shape.getXmlObject()).setDescr(words);
    }

    static String of(XSLFShape shape) {
        return properties(shape.getXmlObject()).getDescr();
    }

    static void decorative(XSLFShape shape) {
        var extension = properties(shape.getXmlObject()).addNewExtLst().addNewExt();
        extension.setUri(EXTENSION);
        try (var cursor = extension.newCursor()) {
            cursor.toEndToken();
            cursor.beginElement(new QName(DECORATIVE, "decorative", "adec"));
            cursor.insertAttributeWithValue("val", "1");
        }
    }

    static boolean isDecorative(XSLFShape shape) {
        var properties = properties(shape.getXmlObject());
        return properties.isSetExtLst()
                && properties.getExtLst().getExtList().stream()
                        .anyMatch(it -> it.getUri().equals(EXTENSION));
    }

    private static CTNonVisualDrawingProps properties(XmlObject shape) {
        return switch (shape) {
            case CTShape it -> it.getNvSpPr().getCNvPr();
            case CTGraphicalObjectFrame it -> it.getNvGraphicFramePr().getCNvPr();
            case CTGroupShape it -> it.getNvGrpSpPr().getCNvPr();
            case CTPicture it -> it.getNvPicPr().getCNvPr();
            case CTConnector it -> it.getNvCxnSpPr().getCNvPr();
            default -> throw new IllegalArgumentException("No shape of a slide: " + shape.getClass());
        };
    }
}
