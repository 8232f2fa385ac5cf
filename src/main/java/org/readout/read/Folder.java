package org.readout.read;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The files of a folder and of all folders in it.
final class Folder {
  private final List<Path> files = new ArrayList<>();
  private final Set<Path> above = new HashSet<>();

  private Folder() {}

  /// In the order of names; the path itself if it is no folder, or one that cannot be opened.
  static List<Path> files(Path path) {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    var folder = new Folder();
    folder.walk(path);
    return List.copyOf(folder.files);
  }

  private void walk(Path folder) {
    try {
      var real = folder.toRealPath();
      if (!above.add(real)) {
        return;
      }
      for (var path : children(folder)) {
        if (Files.isDirectory(path)) {
          walk(path);
        } else if (Files.isRegularFile(path) || !Files.exists(path)) {
          files.add(path);
        }
      }
      above.remove(real);
    } catch (IOException | DirectoryIteratorException e) {
      files.add(folder);
    }
  }

  private static List<Path> children(Path folder) throws IOException {
    var children = new ArrayList<Path>();
    try (var stream = Files.newDirectoryStream(folder)) {
      for (var path : stream) {
        if (!path.getFileName().toString().startsWith(".") && !Files.isHidden(path)) {
          children.add(path);
        }
      }
    }
    children.sort(Comparator.comparing(path -> path.getFileName().toString()));
    return children;
  }
}
