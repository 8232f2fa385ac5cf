package org.readout.relate.source;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// A few numbers that stand for a text: how much two texts share can be told from them alone.
///
/// A text is taken as the set of its runs of four words, without case and punctuation; the sketch
/// keeps how many there are, and the smallest of their hashes.
public final class Sketch {
  private static final int RUN = 4;
  private static final int MOST = 128;
  private static final String VERSION = "1";
  private static final Pattern WORD =
      Pattern.compile(
          "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]|[\\p{L}\\p{N}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]]+");

  private final int size;

  /// Ascending.
  private final int[] smallest;

  private Sketch(int size, int[] smallest) {
    this.size = size;
    this.smallest = smallest;
  }

  public static Sketch of(String text) {
    var words = new ArrayList<Integer>();
    var matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(matcher.group().toLowerCase(Locale.ROOT).hashCode());
    }
    int runs = Math.max(words.isEmpty() ? 0 : 1, words.size() - RUN + 1);
    var hashes = new int[runs];
    for (int i = 0; i < runs; i++) {
      hashes[i] = hash(words.subList(i, Math.min(i + RUN, words.size())));
    }
    int[] distinct = Arrays.stream(hashes).sorted().distinct().toArray();
    return new Sketch(distinct.length, Arrays.copyOf(distinct, Math.min(MOST, distinct.length)));
  }

  /// The finisher of a well-known 64-bit hash, over a polynomial of the words' hashes.
  private static int hash(List<Integer> words) {
    long hash = words.size();
    for (int word : words) {
      hash = hash * 0x9E3779B97F4A7C15L + word;
      hash ^= hash >>> 32;
    }
    hash ^= hash >>> 33;
    hash *= 0xFF51AFD7ED558CCDL;
    hash ^= hash >>> 33;
    hash *= 0xC4CEB9FE1A85EC53L;
    return (int) (hash >>> 32);
  }

  /// As it is stored: some 700 characters at most.
  public String stored() {
    var bytes = ByteBuffer.allocate(smallest.length * Integer.BYTES);
    Arrays.stream(smallest).forEach(bytes::putInt);
    return VERSION
        + ":"
        + size
        + ":"
        + Base64.getEncoder().withoutPadding().encodeToString(bytes.array());
  }

  /// Reads one that was stored.
  ///
  /// @throws IllegalArgumentException for what is no sketch of this version
  public static Sketch parse(String stored) {
    var parts = stored.split(":", 3);
    if (parts.length != 3 || !parts[0].equals(VERSION)) {
      throw new IllegalArgumentException("not a sketch of version " + VERSION + ": " + stored);
    }
    var bytes = ByteBuffer.wrap(Base64.getDecoder().decode(parts[2]));
    var numbers = new int[bytes.remaining() / Integer.BYTES];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = bytes.getInt();
    }
    return new Sketch(Integer.parseInt(parts[1]), numbers);
  }

  /// How many different runs of words the text has.
  public int size() {
    return size;
  }

  /// About how much of the shorter text is in the longer one, 0 to 1.
  public double shared(Sketch other) {
    if (size == 0 || other.size == 0) {
      return 0;
    }
    double alike = alike(other);
    double both = alike / (1 + alike) * (size + other.size);
    return Math.min(1, both / Math.min(size, other.size));
  }

  /// About how large a part of what is in either text is in both, 0 to 1: of the smallest numbers
  /// of the two together, those that both have.
  public double alike(Sketch other) {
    int i = 0;
    int k = 0;
    int seen = 0;
    int same = 0;
    int most = isWhole() && other.isWhole() ? Integer.MAX_VALUE : MOST;
    while (seen < most && (i < smallest.length || k < other.smallest.length)) {
      if (k == other.smallest.length || (i < smallest.length && smallest[i] < other.smallest[k])) {
        i++;
      } else if (i == smallest.length || other.smallest[k] < smallest[i]) {
        k++;
      } else {
        i++;
        k++;
        same++;
      }
      seen++;
    }
    return seen == 0 ? 0 : (double) same / seen;
  }

  private boolean isWhole() {
    return size == smallest.length;
  }

  /// The first few numbers, by which texts that may share something are found.
  SortedSet<Integer> marks(int count) {
    var marks = new TreeSet<Integer>();
    Arrays.stream(smallest).limit(count).forEach(marks::add);
    return marks;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Sketch sketch
        && size == sketch.size
        && Arrays.equals(smallest, sketch.smallest);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(smallest);
  }

  @Override
  public String toString() {
    return stored();
  }
}
