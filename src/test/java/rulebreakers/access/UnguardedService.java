package rulebreakers.access;

import org.springframework.stereotype.Service;

/** A service that anybody may call. */
@Service
public class UnguardedService {

    public String secret() {
        return "";
    }
}
