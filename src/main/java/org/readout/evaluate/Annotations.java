package org.readout.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.readout.model.Fact;

/// What people found in one document, without the passages.
///
/// @param document the annotation's file name without its ending
public record Annotations(String document, List<Fact> facts) {
  private static final String ENDING = ".json";

  public Annotations {
    facts = List.copyOf(facts);
  }

  /// Those of a folder, one `.json` file each, in the order of their names.
  ///
  /// @throws AnnotationException where there are none or one is not as `docs/annotation.md` says
  public static List<Annotations> in(Path folder) {
    try (var files = Files.list(folder)) {
      var all = new ArrayList<Annotations>();
      for (var file : files.sorted().toList()) {
        var name = file.getFileName().toString();
        if (name.endsWith(ENDING) && !name.endsWith(".off.json")) {
          all.add(read(file));
        }
      }
      if (all.isEmpty()) {
        throw new AnnotationException(folder + ": no annotations, expected files ending in .json");
      }
      return all;
    } catch (IOException e) {
      throw new AnnotationException(folder + ": not a folder that can be read", e);
    }
  }

  static Annotations read(Path file) {
    var name = file.getFileName().toString();
    try {
      var facts = AnnotationReader.facts(Json.read(Files.readString(file)));
      return new Annotations(name.substring(0, name.length() - ENDING.length()), facts);
    } catch (IOException e) {
      throw new AnnotationException(file + ": cannot be read as JSON in UTF-8", e);
    } catch (IllegalArgumentException e) {
      throw new AnnotationException(file + ": " + e.getMessage(), e);
    }
  }
}
