package org.readout.relate.record;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.readout.model.Related;

/// Related things by their kinds, each kind related when it is first asked for.
final class Layers {
  /// A finding of several things is that of the first kind here: a contact is also a round, and a
  /// step of a commitment, but a contact before all.
  private static final List<Class<? extends Related>> KINDS =
      List.of(
          Related.Engagement.class,
          Related.Mechanism.class,
          Related.Instrument.class,
          Related.Claim.class,
          Related.CommitmentThread.class,
          Related.Person.class);

  private final Map<Class<? extends Related>, Lazy<? extends List<? extends Related>>> layers =
      new HashMap<>();
  private final Map<Class<? extends Related>, Lazy<Map<String, Related>>> byId = new HashMap<>();

  <R extends Related> Lazy<List<R>> add(Class<R> kind, Supplier<List<R>> relating) {
    var layer = new Lazy<>(() -> List.copyOf(relating.get()));
    layers.put(kind, layer);
    byId.put(kind, new Lazy<>(() -> byId(layer.get())));
    return layer;
  }

  private static Map<String, Related> byId(List<? extends Related> things) {
    var byId = new HashMap<String, Related>();
    things.forEach(
        thing -> RelatedRecord.findings(thing).forEach(id -> byId.putIfAbsent(id, thing)));
    things.forEach(thing -> byId.put(thing.id(), thing));
    return byId;
  }

  <R extends Related> List<R> of(Class<R> kind) {
    var layer = layers.get(kind);
    return layer == null ? List.of() : layer.get().stream().map(kind::cast).toList();
  }

  /// The thing of an id, or that a finding with this id is part of; null where there is none.
  @Nullable Related thing(String id) {
    for (var kind : KINDS) {
      var things = byId.get(kind);
      var thing = things == null ? null : things.get().get(id);
      if (thing != null) {
        return thing;
      }
    }
    return null;
  }
}
