package org.chalkline.briefings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.io.Serializable;
import org.chalkline.briefings.EditionPictures;
import org.chalkline.briefings.EditionRefused;
import org.chalkline.briefings.Picture;
import org.chalkline.briefings.PictureSource;

/**
 * The pictures of one edition on a screen. Each is fetched from an address that the session alone knows, and asked for anew
 * each time as the person whose screen it is.
 */
class ShownPictures implements Serializable {

    private final long edition;
    private final transient EditionPictures pictures;

    ShownPictures(long edition, EditionPictures pictures) {
        this.edition = edition;
        this.pictures = pictures;
    }

    Component of(Picture picture) {
        var image = new Image(
                DownloadHandler.fromInputStream(event -> response(picture)).inline(), picture.alt());
        // Its place is kept before it is there: nothing jumps.
        image.getElement().setAttribute("width", String.valueOf(picture.width()));
        image.getElement().setAttribute("height", String.valueOf(picture.height()));
        return image;
    }

    private DownloadResponse response(Picture picture) {
        try {
            var bytes = pictures.bytes(edition, picture.sha256());
            var type = PictureSource.mediaType(bytes);
            var name = type.equals("image/png") ? "picture.png" : "picture.jpg";
            return new DownloadResponse(new ByteArrayInputStream(bytes), name, type, bytes.length);
        } catch (EditionRefused gone) {
            return DownloadResponse.error(404);
        }
    }
}
