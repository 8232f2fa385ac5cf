package org.readout.house.wrong.model;

/// A bean where a record belongs.
class Mutable {
  private String name = "";

  void setName(String name) {
    this.name = name;
  }

  String name() {
    return name;
  }
}
