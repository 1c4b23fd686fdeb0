package org.chalkline.meetings.internal;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Which machines this server may ask when somebody gives it an address: those of the public Internet. Otherwise it could be
 * made to knock at doors inside the district that only it can reach. Asked when a connection is made, of the very addresses
 * that it is made to: a name that answers differently the second time changes nothing.
 */
final class PublicAddresses implements DnsResolver {

    /** IANA's special-purpose registries (RFC 6890 and its updates): network, and how many bits name it. */
    private static final List<Block> NOT_PUBLIC = List.of(
            Block.of("0.0.0.0", 8),
            Block.of("10.0.0.0", 8),
            Block.of("100.64.0.0", 10),
            Block.of("127.0.0.0", 8),
            Block.of("169.254.0.0", 16),
            Block.of("172.16.0.0", 12),
            Block.of("192.0.0.0", 24),
            Block.of("192.0.2.0", 24),
            Block.of("192.88.99.0", 24),
            Block.of("192.168.0.0", 16),
            Block.of("198.18.0.0", 15),
            Block.of("198.51.100.0", 24),
            Block.of("203.0.113.0", 24),
            Block.of("224.0.0.0", 3));

    /** Of version 6, what is given out for the Internet; the exceptions within it lead elsewhere or are examples. */
    private static final Block GIVEN_OUT = Block.of("2000::", 3);

    private static final List<Block> EXCEPTIONS =
            List.of(Block.of("2001::", 23), Block.of("2001:db8::", 32), Block.of("2002::", 16), Block.of("3fff::", 20));

    private record Block(byte[] network, int bits) {

        static Block of(String network, int bits) {
            try {
                // Numbers alone: no name is looked up.
                return new Block(InetAddress.getByName(network).getAddress(), bits);
            } catch (UnknownHostException e) {
                throw new IllegalArgumentException(network, e);
            }
        }

        boolean holds(byte[] address) {
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> (bit % Byte.SIZE);
                if (((address[bit / Byte.SIZE] ^ network[bit / Byte.SIZE]) & mask) != 0) {
                    return false;
                }
            }
            return true;
        }
    }

    static boolean isPublic(InetAddress address) {
        var bytes = address.getAddress();
        return switch (address) {
            case Inet4Address four -> NOT_PUBLIC.stream().noneMatch(block -> block.holds(bytes));
            case Inet6Address six ->
                GIVEN_OUT.holds(bytes) && EXCEPTIONS.stream().noneMatch(block -> block.holds(bytes));
            default -> false;
        };
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        var found = InetAddress.getAllByName(host);
        for (var address : found) {
            if (!isPublic(address)) {
                throw new NotPublic(host);
            }
        }
        return found;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    /** A name that leads to a machine which is not for everybody. */
    static final class NotPublic extends UnknownHostException {
        NotPublic(String host) {
            super(host);
        }
    }
}
