package org.chalkline.administration.internal;

import java.util.Optional;
import org.chalkline.administration.Colour;
import org.chalkline.administration.KeptLook;
import org.chalkline.administration.Look;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One row. */
@Component
class LookStore implements KeptLook {

    private final JdbcClient sql;

    LookStore(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Look current() {
        return sql.sql("select light_accent, dark_accent from look")
                .query((row, number) -> new Look(new Colour(row.getString(1)), new Colour(row.getString(2))))
                .optional()
                .orElse(Look.DEFAULT);
    }

    @Override
    public Optional<byte[]> logo() {
        return sql.sql("select logo from look where logo is not null")
                .query((row, number) -> row.getBytes(1))
                .optional();
    }

    @Override
    public int version() {
        return sql.sql("select version from look")
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    void keep(Look look) {
        ensure();
        sql.sql("update look set light_accent = ?, dark_accent = ?, version = version + 1")
                .params(look.light().hex(), look.dark().hex())
                .update();
    }

    void keepLogo(byte[] png) {
        ensure();
        if (png.length == 0) {
            sql.sql("update look set logo = null, version = version + 1").update();
        } else {
            sql.sql("update look set logo = ?, version = version + 1")
                    .param(png)
                    .update();
        }
    }

    private void ensure() {
        if (sql.sql("select count(*) from look").query(Integer.class).single() == 0) {
            sql.sql("insert into look (id, light_accent, dark_accent, version) values (1, ?, ?, 0)")
                    .params(Look.DEFAULT.light().hex(), Look.DEFAULT.dark().hex())
                    .update();
        }
    }
}
