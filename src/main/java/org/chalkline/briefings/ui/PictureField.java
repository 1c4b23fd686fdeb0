package org.chalkline.briefings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import org.chalkline.briefings.EditionRefused;
import org.chalkline.briefings.Picture;
import org.chalkline.briefings.PictureSource;
import org.jspecify.annotations.Nullable;

/** A picture of a page: chosen, described, or taken away. It is kept as soon as it is chosen. */
class PictureField extends CustomField<Picture> {

    private final Div shown = new Div();
    private final Paragraph problem = new Paragraph();
    private final TextField alt = new TextField("What the picture shows");
    private final Button away = new Button("Take the picture away", click -> choose(null));
    private final transient SerializableFunction<Picture, Component> show;
    private @Nullable Picture picture;

    /**
     * @param keep takes a file in
     * @param show draws a picture that the page has already
     */
    PictureField(SerializableFunction<byte[], Picture> keep, SerializableFunction<Picture, Component> show) {
        this.show = show;
        setLabel("Picture");
        setWidthFull();
        alt.setHelperText("For who does not see it: this is read in its place");
        alt.setMaxLength(Picture.LONGEST_ALT);
        alt.setRequiredIndicatorVisible(true);
        alt.setValueChangeMode(ValueChangeMode.EAGER);
        alt.addValueChangeListener(change -> {
            alt.setInvalid(false);
            updateValue();
        });
        alt.setWidthFull();
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        var place = new Div(shown, upload(keep), problem, alt, away);
        place.addClassName("picture-field");
        add(place);
        shows(null);
    }

    private Upload upload(SerializableFunction<byte[], Picture> keep) {
        var upload = new Upload();
        upload.setUploadHandler(new PictureUpload(file -> {
            attempt(file, keep);
            upload.clearFileList();
        }));
        upload.setAcceptedFileTypes("image/png", "image/jpeg", ".png", ".jpg", ".jpeg");
        upload.setMaxFiles(1);
        upload.setDropAllowed(false);
        upload.setUploadButton(new Button("Choose a PNG or JPEG, up to 8 MB"));
        upload.addFileRejectedListener(refused -> problem.setText("Only a PNG or JPEG of up to 8 MB is kept."));
        return upload;
    }

    private void attempt(byte[] file, SerializableFunction<byte[], Picture> keep) {
        problem.setText("");
        try {
            choose(keep.apply(file));
            shown.add(fresh(file));
            alt.focus();
        } catch (EditionRefused refused) {
            problem.setText(refused.words());
        }
    }

    /** As it was brought: the page it is for does not show it yet, so nobody could be given what is kept. */
    private static Image fresh(byte[] file) {
        var type = PictureSource.mediaType(file);
        return new Image(
                DownloadHandler.fromInputStream(event ->
                                new DownloadResponse(new ByteArrayInputStream(file), "picture", type, file.length))
                        .inline(),
                "The picture that you chose");
    }

    private void choose(@Nullable Picture chosen) {
        shows(chosen);
        updateValue();
    }

    private void shows(@Nullable Picture chosen) {
        picture = chosen;
        shown.removeAll();
        alt.setVisible(chosen != null);
        away.setVisible(chosen != null);
    }

    /** Whether it can be kept; says at the field what is missing. */
    boolean isSound() {
        alt.setErrorMessage("Say what the picture shows.");
        alt.setInvalid(picture != null && alt.getValue().isBlank());
        return !alt.isInvalid();
    }

    @Override
    protected @Nullable Picture generateModelValue() {
        return picture == null ? null : picture.withAlt(alt.getValue().strip());
    }

    @Override
    protected void setPresentationValue(@Nullable Picture value) {
        shows(value);
        alt.setValue(value == null ? "" : value.alt());
        if (value != null) {
            shown.add(show.apply(value));
        }
    }
}
