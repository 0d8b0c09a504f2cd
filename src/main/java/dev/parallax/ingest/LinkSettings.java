package dev.parallax.ingest;

import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How pages are fetched.
 *
 * @param ports the ports that a link may name
 * @param loopback whether links may reach this machine: for tests, whose servers listen there
 * @param timeLimit for all of a page: its redirects and its site's rules for robots included
 * @param sizeLimit of a page once it is decompressed, in bytes
 */
@ConfigurationProperties("parallax.links")
record LinkSettings(
        @DefaultValue({"80", "443"}) Set<Integer> ports,
        @DefaultValue("false") boolean loopback,
        @DefaultValue("10s") Duration timeLimit,
        @DefaultValue("5242880") int sizeLimit) {}
