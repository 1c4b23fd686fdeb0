package org.chalkline.administration.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import org.chalkline.administration.Colour;
import org.chalkline.administration.KeptLook;
import org.chalkline.administration.Look;
import org.chalkline.administration.LookRefused;
import org.chalkline.administration.LookService;

/** The accent colours and the logo. What could not be read is refused in words. */
class LookForm extends Div {

    private final transient LookService looks;
    private final transient KeptLook kept;
    private final TextField light = new TextField("Accent on light grounds");
    private final TextField dark = new TextField("Accent on dark grounds");
    private final Paragraph problem = new Paragraph();
    private final Div logo = new Div();

    LookForm(LookService looks, KeptLook kept) {
        this.looks = looks;
        this.kept = kept;
        addClassName("chart-card");
        var title = new H2("How the pages look");
        title.addClassName("chart-title");
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        light.setHelperText("# and six digits or letters a to f. Text in it needs a contrast of 4.5 to 1.");
        dark.setHelperText("The same, for those who read on dark grounds.");
        var fields = new Div(light, dark);
        fields.addClassName("settings-group");
        var save = new Button("Save the colours", click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var tools = new Div(save, new Button("Chalkline's own colours", click -> show(Look.DEFAULT)));
        tools.addClassName("settings-tools");
        add(title, fields, tools, new H3("Logo"), logo, upload(), problem);
        show(kept.current());
        showLogo();
    }

    private void show(Look look) {
        light.setValue(look.light().hex());
        dark.setValue(look.dark().hex());
    }

    private void save() {
        attempt(() -> looks.change(new Look(Colour.of(light.getValue()), Colour.of(dark.getValue()))));
    }

    private Upload upload() {
        var upload = new Upload(new LogoUpload(png -> attempt(() -> looks.changeLogo(png))));
        upload.setAcceptedFileTypes("image/png", ".png");
        upload.setMaxFiles(1);
        upload.setDropAllowed(false);
        upload.setUploadButton(new Button("Choose a PNG, up to 500 kB"));
        upload.addFileRejectedListener(refused -> problem.setText("Only a PNG of up to 500 kB is kept; SVG is not."));
        return upload;
    }

    private void showLogo() {
        logo.removeAll();
        if (kept.logo().isPresent()) {
            var picture = new Image("look/logo.png?v=" + kept.version(), "The district's logo");
            picture.addClassName("settings-logo");
            logo.add(picture, new Button("Take it away", click -> attempt(() -> looks.changeLogo(new byte[0]))));
        } else {
            logo.add(new Paragraph("No logo yet. It stands over the district's name in the navigation."));
        }
    }

    /** What is refused is said; what is kept is seen at once, after the page is loaded anew. */
    private void attempt(Runnable change) {
        problem.setText("");
        try {
            change.run();
            UI.getCurrent().getPage().reload();
        } catch (LookRefused refused) {
            problem.setText(refused.getMessage());
        }
    }
}
