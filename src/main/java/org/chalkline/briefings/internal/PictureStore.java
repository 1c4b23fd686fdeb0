package org.chalkline.briefings.internal;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.chalkline.briefings.Picture;
import org.chalkline.briefings.PictureSource;
import org.chalkline.briefings.Sheet;
import org.chalkline.shared.Sha256;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Pictures by the hash of their bytes. They are added and never changed. */
@Repository
class PictureStore implements PictureSource {

    private final JdbcTemplate database;

    PictureStore(JdbcTemplate database) {
        this.database = database;
    }

    void add(Picture picture, byte[] bytes) {
        if (!isKept(picture)) {
            database.update(
                    "insert into edition_picture (sha256, width, height, content) values (?, ?, ?, ?)",
                    picture.sha256(),
                    picture.width(),
                    picture.height(),
                    bytes);
        }
    }

    boolean isKept(Picture picture) {
        return !database.queryForList(
                        "select id from edition_picture where sha256 = ? and width = ? and height = ?",
                        Long.class,
                        picture.sha256(),
                        picture.width(),
                        picture.height())
                .isEmpty();
    }

    @Override
    public Optional<byte[]> bytes(Picture picture) {
        return database
                .queryForList("select content from edition_picture where sha256 = ?", byte[].class, picture.sha256())
                .stream()
                .filter(bytes -> Sha256.of(bytes).equals(picture.sha256()))
                .findFirst();
    }

    /** Whether all pictures on pages are kept as they were. */
    boolean areWhole(List<Sheet> sheets) {
        return sheets.stream()
                .map(Sheet::picture)
                .filter(Objects::nonNull)
                .distinct()
                .allMatch(picture -> bytes(picture).isPresent());
    }
}
