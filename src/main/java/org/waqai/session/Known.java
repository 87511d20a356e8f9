package org.waqai.session;

/** What a case holds already, so that it does not come in again. */
public interface Known {

    /** Nothing yet. */
    Known NOTHING = new Known() {
        @Override
        public boolean holds(byte[] sha256) {
            return false;
        }

        @Override
        public boolean holdsId(String id) {
            return false;
        }
    };

    /** Whether there is an article whose original bytes have this digest. */
    boolean holds(byte[] sha256);

    /** Whether there is an article of this identifier. */
    boolean holdsId(String id);
}
