package org.chalkline.briefings.slides;

import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;

/** What all slides have in common, and whoever adds one finds: the typeface and the district's colour. */
final class SlideTheme {

    /** On every machine there is this one, or another whose letters are as wide. */
    private static final String TYPEFACE = "Arial";

    /** In hundredths of a point. */
    private static final int CHART = 1_200;

    private SlideTheme() {}

    static void put(XMLSlideShow show, SlideLook look) {
        var theme = show.getSlideMasters().getFirst().getTheme().getXmlObject().getThemeElements();
        theme.getFontScheme().getMajorFont().getLatin().setTypeface(TYPEFACE);
        theme.getFontScheme().getMinorFont().getLatin().setTypeface(TYPEFACE);
        var accent = theme.getClrScheme().getAccent1();
        var colour = look.colour();
        accent.getSrgbClr()
                .setVal(new byte[] {(byte) colour.getRed(), (byte) colour.getGreen(), (byte) colour.getBlue()});
    }

    /** The type of a chart's names and numbers; by itself it has ten points. */
    static void type(XSLFChart chart) {
        var text = chart.getCTChartSpace().addNewTxPr();
        text.addNewBodyPr();
        text.addNewLstStyle();
        var paragraph = text.addNewP();
        paragraph.addNewPPr().addNewDefRPr().setSz(CHART);
        paragraph.addNewEndParaRPr().setLang("en-US");
    }
}
