package org.readout.house.wrong.attic;

/// A name that says nothing, in a package that no plan has.
final class TextUtils {
  private TextUtils() {}
}
