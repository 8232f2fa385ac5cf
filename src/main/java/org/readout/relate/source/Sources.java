package org.readout.relate.source;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.data.Atlas;
import org.readout.data.Table;
import org.readout.model.Decision.Speaks;
import org.readout.model.Decision.Standing;
import org.readout.model.Report;
import org.readout.model.Side;

/// Tells who speaks in a report, and for whom: as people decided, else as the report's own header
/// says, else as the outlet's address or name tells. Names of files tell nothing.
public final class Sources {
  private static final Pattern HOST = Pattern.compile("[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+");
  private static final Pattern ADDRESS = Pattern.compile("(?i)https?://.*");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}&'’.-]+");

  /// Second levels under a country's own that only its government may use.
  private static final Set<String> GOVERNMENT =
      Set.of(
          "gov", "go", "gob", "gouv", "govt", "gv", "gub", "guv", "govern", "mil", "gc", "admin");

  /// Labels by which foreign ministries are found.
  private static final Set<String> MINISTRY = Set.of("mofa", "mfa", "mofcom", "minrex", "mre");

  private static final Map<String, String> OTHER_CODES = Map.of("uk", "GB", "eu", "EU", "su", "RU");

  private final Atlas atlas;
  private final Map<String, Voice> byHost = new HashMap<>();
  private final Map<String, Voice> byName = new HashMap<>();
  private final Map<String, Speaks> decided = new HashMap<>();
  private final List<Wording> wordings = new ArrayList<>();

  private record Wording(Standing standing, List<String> words) {
    Wording {
      words = List.copyOf(words);
    }
  }

  private Sources(Atlas atlas) {
    this.atlas = atlas;
  }

  /// Reads its tables.
  ///
  /// @param decisions in the order in which they were made; of two on one outlet the last counts
  public static Sources load(Atlas atlas, List<Speaks> decisions) {
    var sources = new Sources(atlas);
    for (var row :
        Table.in(
                "/org/readout/relate/",
                "outlet",
                "name",
                "standing",
                "side",
                "addresses",
                "names",
                "example")
            .rows()) {
      var side = row.cell(2).isEmpty() ? null : new Side(row.cell(2));
      var voice = new Voice(row.cell(0), standing(row.cell(1)), side);
      for (var host : words(row.cell(3), " ")) {
        sources.byHost.putIfAbsent(host, voice);
      }
      sources.byName.putIfAbsent(plain(row.cell(0)), voice);
      for (var name : words(row.cell(4), "; ")) {
        sources.byName.putIfAbsent(plain(name), voice);
      }
    }
    for (var row :
        Table.in("/org/readout/relate/", "voice", "standing", "words", "example").rows()) {
      sources.wordings.add(new Wording(standing(row.cell(0)), words(row.cell(1), "; ")));
    }
    for (var decision : decisions) {
      sources.decided.put(plain(decision.outlet()), decision);
      var host = host(decision.outlet());
      if (host != null) {
        sources.decided.put(host, decision);
      }
    }
    return sources;
  }

  private static List<String> words(String cell, String between) {
    return cell.isEmpty() ? List.of() : List.of(cell.split(between, -1));
  }

  private static Standing standing(String word) {
    return Standing.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  public Voice of(Report.Source source) {
    var outlet = source.outlet();
    var host = host(outlet);
    if (host == null) {
      host = ADDRESS.matcher(source.uri()).matches() ? host(source.uri()) : null;
    }
    var found = outlet == null || host(outlet) != null ? null : byName(outlet);
    if (found == null && host != null) {
      found = byHost(host);
    }
    var name =
        found != null && found.outlet() != null ? found.outlet() : outlet == null ? host : outlet;
    var side = source.side() != null ? source.side() : found == null ? null : found.side();
    var standing = found == null ? null : found.standing();
    var decision = decision(outlet, host, name);
    return decision == null
        ? new Voice(name, standing, side)
        : new Voice(name, decision.standing(), decision.side());
  }

  private @Nullable Speaks decision(
      @Nullable String outlet, @Nullable String host, @Nullable String name) {
    for (var known : Arrays.asList(outlet, name)) {
      var decision = known == null ? null : decided.get(plain(known));
      if (decision != null) {
        return decision;
      }
    }
    for (var end = host; end != null; end = parent(end)) {
      var decision = decided.get(end);
      if (decision != null) {
        return decision;
      }
    }
    return null;
  }

  private static @Nullable String parent(String host) {
    int dot = host.indexOf('.');
    return dot < 0 ? null : host.substring(dot + 1);
  }

  private static @Nullable String host(@Nullable String outlet) {
    if (outlet == null) {
      return null;
    }
    var text = outlet.strip().toLowerCase(Locale.ROOT);
    if (ADDRESS.matcher(text).matches()) {
      try {
        var host = URI.create(text).getHost();
        return host == null ? null : host.replaceFirst("^www\\d?\\.", "");
      } catch (IllegalArgumentException notAnAddress) {
        return null;
      }
    }
    return HOST.matcher(text).matches() ? text.replaceFirst("^www\\d?\\.", "") : null;
  }

  private @Nullable Voice byHost(String host) {
    for (var end = host; end != null; end = parent(end)) {
      var voice = byHost.get(end);
      if (voice != null) {
        return voice;
      }
    }
    var labels = List.of(host.split("\\.", -1));
    var last = labels.getLast();
    if (last.equals("gov") || last.equals("mil")) {
      return new Voice(null, Standing.OFFICIAL, new Side("US"));
    }
    var side = sideOfCode(last);
    if (side == null || labels.size() < 2) {
      return null;
    }
    boolean official =
        GOVERNMENT.contains(labels.get(labels.size() - 2))
            || labels.stream().anyMatch(MINISTRY::contains);
    return official ? new Voice(null, Standing.OFFICIAL, side) : null;
  }

  private static @Nullable Side sideOfCode(String topLevel) {
    var other = OTHER_CODES.get(topLevel);
    if (other != null) {
      return new Side(other);
    }
    var code = topLevel.toUpperCase(Locale.ROOT);
    return Arrays.asList(Locale.getISOCountries()).contains(code) ? new Side(code) : null;
  }

  private @Nullable Voice byName(String outlet) {
    var plain = plain(outlet);
    var known = byName.get(plain.startsWith("the ") ? plain.substring(4) : plain);
    if (known == null) {
      known = byName.get(plain);
    }
    if (known != null) {
      return known;
    }
    for (var wording : wordings) {
      var words =
          wording.words().stream()
              .filter(w -> (" " + plain + " ").contains(" " + w + " "))
              .findFirst();
      if (words.isPresent()) {
        return byWords(outlet, words.get(), wording.standing());
      }
    }
    return null;
  }

  /// An office of a state names the state, and an embassy the one that sent it first. A government
  /// without a name speaks for nobody that is known.
  private @Nullable Voice byWords(String outlet, String words, Standing standing) {
    if (standing == Standing.INDEPENDENT) {
      return new Voice(outlet, standing, null);
    }
    var side = atlas.sideOf(words).orElse(null);
    var named = atlas.takenFrom(outlet.replace('(', ' ').replace(')', ' ')).sides();
    if (!named.isEmpty() && (side == null || named.size() == 1)) {
      side = named.getFirst();
    }
    return new Voice(outlet, standing, side);
  }

  private static String plain(String name) {
    return NO_WORD
        .matcher(name.strip().toLowerCase(Locale.ROOT))
        .replaceAll(" ")
        .replace('’', '\'')
        .strip();
  }
}
