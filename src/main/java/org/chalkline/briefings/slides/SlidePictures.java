package org.chalkline.briefings.slides;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.apache.poi.sl.usermodel.PictureData.PictureType;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.chalkline.briefings.Picture;
import org.chalkline.briefings.PictureSource;

/** Puts a page's picture on its slide, as large as there is room for, with its words for who does not see it. */
final class SlidePictures {

    private SlidePictures() {}

    /** Where its bytes are not to be had, what it shows stands there in words. */
    static void put(XMLSlideShow show, SlidePage page, Picture picture, PictureSource pictures, Rectangle2D place) {
        var bytes = pictures.bytes(picture);
        if (bytes.isEmpty()) {
            page.words("Picture", List.of(picture.alt()), SlideWords.LEAD, place);
            return;
        }
        var type = PictureSource.mediaType(bytes.get()).equals("image/png") ? PictureType.PNG : PictureType.JPEG;
        var shape = page.slide().createPicture(show.addPicture(bytes.get(), type));
        shape.setAnchor(within(picture, place));
        AltText.of(shape, picture.alt());
    }

    private static Rectangle2D within(Picture picture, Rectangle2D place) {
        var scale = Math.min(place.getWidth() / picture.width(), place.getHeight() / picture.height());
        var width = picture.width() * scale;
        var height = picture.height() * scale;
        return new Rectangle2D.Double(place.getX() + (place.getWidth() - width) / 2, place.getY(), width, height);
    }
}
