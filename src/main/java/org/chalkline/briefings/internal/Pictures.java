package org.chalkline.briefings.internal;

import org.chalkline.briefings.Edition;
import org.chalkline.briefings.EditionPictures;
import org.chalkline.briefings.EditionReader;
import org.chalkline.briefings.EditionRefused;
import org.chalkline.briefings.Picture;
import org.chalkline.briefings.Sheet;
import org.chalkline.shared.Sha256;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Pictures are seen through editions: who has none that shows a picture has no picture. */
@Service("editionPictures")
class Pictures implements EditionPictures {

    private final EditionReader editions;
    private final PictureStore pictures;

    Pictures(EditionReader editions, PictureStore pictures) {
        this.editions = editions;
        this.pictures = pictures;
    }

    @Override
    @Transactional
    public Picture keep(byte[] file, String alt) {
        var drawn = PictureReader.drawn(file);
        var picture = new Picture(Sha256.of(drawn.bytes()), alt, drawn.width(), drawn.height());
        pictures.add(picture, drawn.bytes());
        return picture;
    }

    @Override
    @Transactional(readOnly = true)
    public byte[] bytes(long edition, String sha256) {
        return editions.find(edition)
                .map(Edition::sheets)
                .flatMap(sheets -> sheets.stream()
                        .map(Sheet::picture)
                        .filter(java.util.Objects::nonNull)
                        .filter(picture -> picture.sha256().equals(sha256))
                        .findFirst())
                .flatMap(pictures::bytes)
                .orElseThrow(() -> new EditionRefused("There is no such picture."));
    }
}
