package org.chalkline.meetings.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.8.9.10",
                "0.0.0.0",
                "10.1.2.3",
                "100.64.0.1",
                "100.127.255.255",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "192.0.0.8",
                "198.18.0.1",
                "198.19.255.255",
                "203.0.113.7",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::ffff:10.0.0.1",
                "fe80::1",
                "fc00::1",
                "fd12:3456::1",
                "ff02::1",
                "64:ff9b::a00:1",
                "2001:db8::1",
                "2002:a00:1::1",
                "2001::1"
            })
    void doorsInsideAreNotKnockedAt(String address) {
        assertThat(isPublic(address)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8.8.8.8",
                "100.63.255.255",
                "100.128.0.1",
                "172.15.0.1",
                "172.32.0.1",
                "198.20.0.1",
                "223.255.255.1",
                "2606:4700::1111",
                "2a00:1450:4001::1"
            })
    void theInternetIsAsked(String address) {
        assertThat(isPublic(address)).isTrue();
    }

    private static boolean isPublic(String address) {
        try {
            return PublicAddresses.isPublic(InetAddress.getByName(address));
        } catch (UnknownHostException e) {
            // What names no machine is not asked either.
            return false;
        }
    }

    @Test
    void aNameThatLeadsInsideIsRefusedWhenItIsLookedUp() {
        assertThatThrownBy(() -> new PublicAddresses().resolve("localhost"))
                .isInstanceOf(PublicAddresses.NotPublic.class);
    }
}
