package org.chalkline.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import org.chalkline.charts.Chart;
import org.jspecify.annotations.Nullable;

/** The drawing itself: the element that turns a chart's record into marks. */
@Tag("chalk-chart")
@NpmPackage(value = "echarts", version = "6.1.0")
@JsModule("./chart/chalk-chart.ts")
class ChartDrawing extends Component {

    private transient @Nullable Chart chart;

    void draw(Chart newChart) {
        chart = newChart;
        send();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        send();
    }

    /** Sent and forgotten: as a property of the element, the chart's JSON would stay in the session. */
    private void send() {
        if (chart != null && isAttached()) {
            getElement().executeJs("this.chart = $0", ChartJson.of(chart));
        }
    }

    void onOpen(ComponentEventListener<OpenMark> listener) {
        addListener(OpenMark.class, listener);
    }

    void onMove(ComponentEventListener<MoveMark> listener) {
        addListener(MoveMark.class, listener);
    }

    void savePng() {
        getElement().executeJs("return this.savePng()");
    }

    void saveSvg() {
        getElement().executeJs("this.saveSvg()");
    }

    void copy(String text, Runnable done, Runnable failed) {
        getElement().executeJs("return this.copyText($0)", text).then(Boolean.class, copied -> {
            if (Boolean.TRUE.equals(copied)) {
                done.run();
            } else {
                failed.run();
            }
        });
    }

    /** A mark was opened by click or Enter. Public, for Vaadin makes it. */
    @DomEvent("open-mark")
    public static class OpenMark extends ComponentEvent<ChartDrawing> {

        private final String key;

        public OpenMark(ChartDrawing source, boolean fromClient, @EventData("event.detail.key") String key) {
            super(source, fromClient);
            this.key = key;
        }

        String key() {
            return key;
        }
    }

    /** A bar was moved along the time axis. Public, for Vaadin makes it. */
    @DomEvent("move-mark")
    public static class MoveMark extends ComponentEvent<ChartDrawing> {

        private final String key;
        private final int days;

        public MoveMark(
                ChartDrawing source,
                boolean fromClient,
                @EventData("event.detail.key") String key,
                @EventData("event.detail.days") int days) {
            super(source, fromClient);
            this.key = key;
            this.days = days;
        }

        String key() {
            return key;
        }

        int days() {
            return days;
        }
    }
}
