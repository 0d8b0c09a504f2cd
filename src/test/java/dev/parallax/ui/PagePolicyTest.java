package dev.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class PagePolicyTest {
    @Test
    void whatever_the_desk_answers_may_load_nothing_from_elsewhere_nor_be_framed()
            throws ServletException, IOException {
        var response = new MockHttpServletResponse();
        new PagePolicy().doFilter(new MockHttpServletRequest("GET", "/anything.svg"), response, new MockFilterChain());

        assertThat(response.getHeader("Content-Security-Policy"))
                .contains("default-src 'self'", "object-src 'none'", "base-uri 'self'", "frame-ancestors 'none'")
                .endsWith("script-src 'self'");
        assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
    }
}
