package org.readout.show;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.readout.model.Fact;
import org.readout.model.Mention;
import org.readout.model.Related;
import org.readout.model.Report;
import org.readout.model.Rhythm;

/// The related record as it stood on a day, with the frozen texts behind it.
public interface View {
  LocalDate asOf();

  Related.Status status(Related.CommitmentThread thread);

  Rhythm rhythm(Related.Mechanism mechanism);

  /// The visit during which a contact was.
  Optional<Related.Engagement> visit(Related.Engagement contact);

  /// By the id of the thing, or of any finding that it is made of.
  Optional<Related> thing(String id);

  /// The text of a report.
  ///
  /// @param report its id
  String text(String report);

  /// Every source that published the mention's very text, the one that the record quotes first.
  List<Report.Source> sources(Mention<?> mention);

  /// Every source of a text that is a copy of the mention's, but for headline, dateline and cuts.
  List<Report.Source> copies(Mention<?> mention);

  /// The first published of the reports whose text is a copy of this one's; itself where it has
  /// none.
  ///
  /// @param report its id
  String original(String report);

  /// A mention with the words that say it.
  default <F extends Fact> Cited<F> cited(Mention<F> mention) {
    return new Cited<>(
        mention.finding(), mention.source(), mention.report(), () -> text(mention.report()));
  }
}
