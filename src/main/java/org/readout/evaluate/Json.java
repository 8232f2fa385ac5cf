package org.readout.evaluate;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A JSON object read as a whole, asked for its fields by name and kind.
///
/// A field of another kind is an [IllegalArgumentException] that names the field.
record Json(Map<String, @Nullable Object> fields) {
  private static final JsonFactory FACTORY = new JsonFactory();

  static Json read(String text) throws IOException {
    try (var parser = FACTORY.createParser(text)) {
      parser.nextToken();
      return new Json(object(value(parser), "the file"));
    }
  }

  /// The objects of a list; empty where the field is missing or null.
  List<Json> objects(String name) {
    return list(name).stream().map(each -> new Json(object(each, name))).toList();
  }

  /// The strings of a list, or the one string that stands there instead of a list; empty where the
  /// field is missing or null.
  List<String> strings(String name) {
    return list(name).stream().map(each -> string(each, name)).toList();
  }

  /// A list's elements; a single value counts as a list of one.
  List<@Nullable Object> list(String name) {
    var value = fields.get(name);
    if (value == null) {
      return List.of();
    }
    var all = new ArrayList<@Nullable Object>();
    if (value instanceof List<?> list) {
      all.addAll(list);
    } else {
      all.add(value);
    }
    return all;
  }

  @Nullable String string(String name) {
    var value = fields.get(name);
    return value == null ? null : string(value, name);
  }

  String required(String name) {
    return string(fields.get(name), name);
  }

  @Nullable Integer integer(String name) {
    return switch (fields.get(name)) {
      case null -> null;
      case Integer number -> number;
      default -> throw wrong(name, "a whole number");
    };
  }

  /// The constant whose name this is in lower case.
  <E extends Enum<E>> E constant(String name, Class<E> type) {
    try {
      return Enum.valueOf(type, required(name).toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      var known =
          List.of(type.getEnumConstants()).stream()
              .map(each -> each.name().toLowerCase(Locale.ROOT))
              .toList();
      throw wrong(name, "one of " + String.join(", ", known));
    }
  }

  private static String string(@Nullable Object value, String name) {
    if (value instanceof String string) {
      return string;
    }
    throw wrong(name, "a string");
  }

  private static Map<String, @Nullable Object> object(@Nullable Object value, String name) {
    if (value instanceof Map<?, ?> map) {
      var fields = new LinkedHashMap<String, @Nullable Object>();
      map.forEach((key, each) -> fields.put(String.valueOf(key), each));
      return fields;
    }
    throw wrong(name, "an object");
  }

  static IllegalArgumentException wrong(String name, String expected) {
    return new IllegalArgumentException("`" + name + "` should be " + expected);
  }

  private static @Nullable Object value(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> {
        var object = new LinkedHashMap<String, @Nullable Object>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
          var name = parser.currentName();
          parser.nextToken();
          object.put(name, value(parser));
        }
        yield object;
      }
      case START_ARRAY -> {
        var list = new ArrayList<@Nullable Object>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          list.add(value(parser));
        }
        yield list;
      }
      case VALUE_NUMBER_INT -> parser.getIntValue();
      case VALUE_NULL -> null;
      case null -> null;
      default -> parser.getText();
    };
  }
}
