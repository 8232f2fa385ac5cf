package org.readout.app;

import java.util.List;
import org.readout.keep.Filter;
import org.readout.keep.Person;
import org.readout.keep.Store;
import org.readout.show.RegisterJson;
import org.readout.show.RegisterLists;
import picocli.CommandLine.Command;

/// `readout people`: who takes part and speaks.
@Command(mixinStandardHelpOptions = true, versionProvider = Version.class)
final class PeopleCommand extends ListCommand<Person> {
  PeopleCommand(Console console) {
    super(console, RegisterLists.PEOPLE);
  }

  @Override
  List<Person> items(Store store, Filter filter) {
    return store.people(filter);
  }

  @Override
  String json(Person item) {
    return RegisterJson.line(item);
  }
}
