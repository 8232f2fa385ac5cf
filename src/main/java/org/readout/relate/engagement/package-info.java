/// Many reports' accounts of contacts, put together by contact.
@org.jspecify.annotations.NullMarked
package org.readout.relate.engagement;
