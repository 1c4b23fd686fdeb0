package org.chalkline.inbox.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chalkline.inbox.InboxFilter;
import org.chalkline.inbox.NoticeKind;
import org.jspecify.annotations.Nullable;

/** Which notices are shown, as kept in the address. */
record InboxState(InboxFilter filter) {

    static InboxState of(QueryParameters parameters) {
        return new InboxState(new InboxFilter(
                parameters.getSingleParameter("show").filter("unread"::equals).isPresent(),
                parameters.getSingleParameter("kind").map(InboxState::kind).orElse(null)));
    }

    QueryParameters toParameters() {
        Map<String, List<String>> result = new LinkedHashMap<>();
        if (filter.unreadOnly()) {
            result.put("show", List.of("unread"));
        }
        var kind = filter.kind();
        if (kind != null) {
            result.put("kind", List.of(word(kind)));
        }
        return new QueryParameters(result);
    }

    InboxState withUnreadOnly(boolean unreadOnly) {
        return new InboxState(new InboxFilter(unreadOnly, filter.kind()));
    }

    InboxState withKind(@Nullable NoticeKind kind) {
        return new InboxState(new InboxFilter(filter.unreadOnly(), kind));
    }

    private static @Nullable NoticeKind kind(String word) {
        return Arrays.stream(NoticeKind.values())
                .filter(kind -> word(kind).equals(word))
                .findFirst()
                .orElse(null);
    }

    private static String word(NoticeKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
