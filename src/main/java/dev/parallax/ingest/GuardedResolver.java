package dev.parallax.ingest;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Resolves names to public addresses only. A connection is made to what this returns and to nothing else, so a name whose
 * answer changes between check and connection gains nothing by it.
 *
 * @param loopback whether addresses of this machine are let through, for tests
 */
record GuardedResolver(DnsResolver names, boolean loopback) implements DnsResolver {
    /** A name that leads to an address that is not public. */
    static final class NotPublicException extends UnknownHostException {
        private static final long serialVersionUID = 1;

        NotPublicException(String host) {
            super(host);
        }
    }

    /** @throws NotPublicException if one of the addresses is not public; the others are not tried then */
    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        var addresses = names.resolve(host);
        if (addresses == null || addresses.length == 0) {
            throw new UnknownHostException(host);
        }
        for (InetAddress address : addresses) {
            boolean allowed = PublicAddresses.contain(address) || loopback && address.isLoopbackAddress();
            if (!allowed) {
                throw new NotPublicException(host);
            }
        }
        return addresses;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
