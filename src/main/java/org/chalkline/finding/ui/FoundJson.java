package org.chalkline.finding.ui;

import org.chalkline.finding.Finding;
import org.chalkline.finding.Findings;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Findings as the search element reads them. Addresses stay here. */
final class FoundJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private FoundJson() {}

    /** @param text what was asked, by which the element tells an answer that came late */
    static ObjectNode of(String text, Findings findings) {
        var json = MAPPER.createObjectNode().put("text", text).put("sentence", findings.sentence());
        var groups = json.putArray("groups");
        for (var group : findings.groups()) {
            var node = groups.addObject()
                    .put("title", group.kind().words())
                    .put("more", group.count() - group.shown().size());
            var items = node.putArray("items");
            group.shown().forEach(finding -> items.add(item(finding)));
        }
        return json;
    }

    private static ObjectNode item(Finding finding) {
        var node = MAPPER.createObjectNode().put("excerptName", finding.excerptName());
        node.set("title", MAPPER.valueToTree(finding.title()));
        node.set("note", MAPPER.valueToTree(finding.note()));
        node.set("excerpt", MAPPER.valueToTree(finding.excerpt()));
        return node;
    }
}
