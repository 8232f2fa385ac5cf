package org.readout.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How the rounds of a mechanism follow each other, as seen on a day, by the rule in
/// `docs/mechanisms.md`.
///
/// @param medianDays between one held round and the next; null with fewer than two such intervals
/// @param lastHeld the day of the latest round held by then
/// @param stated when reports said that the next round is to be; null where none did since the last
/// @param due when the next would be by the rhythm
/// @param overdueDays since then; null where it is not overdue
/// @param dormantSince the day of the last round, where it is too long ago
public record Rhythm(
    LocalDate asOf,
    @Nullable Integer medianDays,
    @Nullable LocalDate lastHeld,
    @Nullable Period stated,
    @Nullable LocalDate due,
    @Nullable Integer overdueDays,
    @Nullable LocalDate dormantSince) {}
