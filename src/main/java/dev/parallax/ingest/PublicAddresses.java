package dev.parallax.ingest;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells the addresses of the public Internet from those of this machine, of private networks and of special purposes, by
 * IANA's registries of special-purpose addresses (RFC 6890 and its updates).
 *
 * <p>Of IPv6 only global unicast (2000::/3) is public, and of that not the ranges that carry an IPv4 address inside (6to4,
 * Teredo), for those lead elsewhere than they look.
 */
final class PublicAddresses {
    private static final List<Range> NOT_PUBLIC = Stream.of(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.31.196.0/24",
                    "192.52.193.0/24",
                    "192.88.99.0/24",
                    "192.168.0.0/16",
                    "192.175.48.0/24",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/3",
                    "2001::/23",
                    "2001:db8::/32",
                    "2002::/16",
                    "2620:4f:8000::/48",
                    "3fff::/20")
            .map(Range::of)
            .toList();

    private static final Range GLOBAL_UNICAST = Range.of("2000::/3");

    private PublicAddresses() {}

    static boolean contain(InetAddress address) {
        boolean known = address instanceof Inet4Address || GLOBAL_UNICAST.contains(address);
        return known && NOT_PUBLIC.stream().noneMatch(range -> range.contains(address));
    }

    private record Range(byte[] network, int bits) {
        static Range of(String words) {
            int slash = words.indexOf('/');
            try {
                return new Range(
                        InetAddress.getByName(words.substring(0, slash)).getAddress(),
                        Integer.parseInt(words.substring(slash + 1)));
            } catch (UnknownHostException e) {
                throw new IllegalArgumentException(words, e);
            }
        }

        boolean contains(InetAddress address) {
            byte[] bytes = address.getAddress();
            int whole = bits / 8;
            if (bytes.length != network.length || !Arrays.equals(bytes, 0, whole, network, 0, whole)) {
                return false;
            }
            int rest = bits % 8;
            return rest == 0 || (bytes[whole] ^ network[whole]) >> (8 - rest) == 0;
        }
    }
}
