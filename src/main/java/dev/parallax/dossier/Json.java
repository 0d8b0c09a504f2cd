package dev.parallax.dossier;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.Nulls;
import dev.parallax.text.Article;
import dev.parallax.text.Language;
import dev.parallax.text.Paragraph;
import dev.parallax.text.Span;
import dev.parallax.text.Text;
import java.util.List;
import java.util.Set;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** How texts, places and edits are written as JSON; files of older versions depend on it. */
public final class Json {
    private static final JsonSetter.Value EMPTY = JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY, Nulls.FAIL);

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addMixIn(Text.class, TextJson.class)
            .addMixIn(Language.class, LanguageJson.class)
            .addMixIn(Span.class, SpanJson.class)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private static final JsonMapper OUTSIDE = MAPPER.rebuild()
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .withConfigOverride(String.class, o -> o.setNullHandling(EMPTY))
            .withConfigOverride(List.class, o -> o.setNullHandling(EMPTY))
            .withConfigOverride(Set.class, o -> o.setNullHandling(EMPTY))
            .build();

    private Json() {}

    public static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    /** @throws tools.jackson.core.JacksonException if the JSON does not describe such a value */
    public static <T> T read(String json, Class<T> type) {
        return MAPPER.readValue(json, type);
    }

    /** @throws tools.jackson.core.JacksonException if the JSON does not describe such a value */
    public static <T> T read(String json, TypeReference<T> type) {
        return MAPPER.readValue(json, type);
    }

    /**
     * Reads UTF-8 from outside, which may be older or another's: words, lists and figures that are missing are empty
     * or zero, an element of a list is never null.
     *
     * @throws tools.jackson.core.JacksonException if the JSON does not describe such a value
     */
    public static <T> T readOutside(byte[] json, Class<T> type) {
        return OUTSIDE.readValue(json, type);
    }

    @JsonAutoDetect(
            fieldVisibility = JsonAutoDetect.Visibility.NONE,
            getterVisibility = JsonAutoDetect.Visibility.NONE,
            isGetterVisibility = JsonAutoDetect.Visibility.NONE)
    private abstract static class TextJson {
        @JsonCreator
        TextJson(
                @JsonProperty("id") String id,
                @JsonProperty("article") Article article,
                @JsonProperty("paragraphs") List<Paragraph> paragraphs) {}

        @JsonProperty
        abstract String id();

        @JsonProperty
        abstract Article article();

        @JsonProperty
        abstract List<Paragraph> paragraphs();
    }

    private abstract static class LanguageJson {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        LanguageJson(String tag) {}

        @JsonValue
        abstract String tag();
    }

    @JsonIgnoreProperties("empty")
    private abstract static class SpanJson {}
}
