package org.waqai.extract.time;

/** An expression without the particles around it, and the index of the token after it. */
record Core(TimeExpression expression, int next) {

    Core endingAt(int end) {
        return new Core(expression, end);
    }
}
