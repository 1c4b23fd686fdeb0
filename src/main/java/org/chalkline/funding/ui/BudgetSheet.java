package org.chalkline.funding.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The sheet in which budget lines are typed. What is shown is sent and forgotten: it would weigh on the session. */
@Tag("budget-sheet")
@JsModule("./budget/budget-sheet.ts")
class BudgetSheet extends Component {

    private static final JsonMapper JSON = JsonMapper.shared();

    private transient LineSheet.@Nullable Data data;

    BudgetSheet(SerializableBiConsumer<Integer, Integer> typed, SerializableConsumer<Integer> cut) {
        getElement()
                .addEventListener(
                        "cells-typed",
                        event -> typed.accept(
                                event.getEventData().get("event.detail.count").asInt(),
                                event.getEventData()
                                        .get("event.detail.problems")
                                        .asInt()))
                .addEventData("event.detail.count")
                .addEventData("event.detail.problems");
        getElement()
                .addEventListener(
                        "cells-cut",
                        event -> cut.accept(
                                event.getEventData().get("event.detail.count").asInt()))
                .addEventData("event.detail.count");
    }

    void show(LineSheet.Data newData) {
        data = newData;
        send();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        send();
    }

    private void send() {
        if (data != null && isAttached()) {
            getElement().executeJs("this.show(JSON.parse($0))", JSON.writeValueAsString(data));
            data = null;
        }
    }

    /** Calls with the cells in which something was typed. */
    void typed(SerializableConsumer<List<LineSheet.Cell>> with) {
        getElement()
                .executeJs("return this.changes()")
                .then(String.class, json -> with.accept(List.of(JSON.readValue(json, LineSheet.Cell[].class))));
    }

    void saved() {
        getElement().executeJs("this.saved()");
    }

    void refuse(List<LineSheet.Problem> problems) {
        getElement().executeJs("this.refuse(JSON.parse($0))", JSON.writeValueAsString(problems));
    }

    /** Calls with the key of the row that is walked on. */
    void currentRow(SerializableConsumer<String> with) {
        getElement().executeJs("return this.currentRow()").then(String.class, with);
    }
}
