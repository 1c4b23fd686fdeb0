package org.chalkline.briefings.slides;

import org.apache.poi.xslf.usermodel.XSLFGraphicFrame;
import org.apache.poi.xslf.usermodel.XSLFSimpleShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/** What a screen reader says of a shape before its content. */
final class AltText {

    private AltText() {}

    static void of(XSLFSimpleShape shape, String words) {
        if (shape.getXmlObject() instanceof CTShape it) {
            it.getNvSpPr().getCNvPr().setDescr(words);
        } else if (shape.getXmlObject() instanceof CTPicture it) {
            it.getNvPicPr().getCNvPr().setDescr(words);
        }
    }

    static void of(XSLFGraphicFrame frame, String words) {
        properties(frame).setDescr(words);
    }

    static String of(XSLFGraphicFrame frame) {
        return properties(frame).getDescr();
    }

    private static CTNonVisualDrawingProps properties(XSLFGraphicFrame frame) {
        return ((CTGraphicalObjectFrame) frame.getXmlObject())
                .getNvGraphicFramePr()
                .getCNvPr();
    }
}
