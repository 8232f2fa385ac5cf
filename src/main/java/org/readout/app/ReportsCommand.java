package org.readout.app;

import java.util.List;
import org.readout.keep.Filter;
import org.readout.keep.KeptReport;
import org.readout.keep.Store;
import org.readout.show.ReportJson;
import org.readout.show.ReportList;
import picocli.CommandLine.Command;

/// `readout reports`: what the store was built from.
@Command(mixinStandardHelpOptions = true, versionProvider = Version.class)
final class ReportsCommand extends ListCommand<KeptReport> {
  ReportsCommand(Console console) {
    super(console, ReportList.REPORTS);
  }

  @Override
  List<KeptReport> items(Store store, Filter filter) {
    return store.reports(filter);
  }

  @Override
  String json(KeptReport item) {
    return ReportJson.line(item);
  }
}
