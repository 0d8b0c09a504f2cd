package dev.parallax.alignment;

/** In which beads (or sentences) each word stands; a word that stands there twice is listed twice. */
record Occurrences(int[] starts, int[] places) {
    static Occurrences of(int[][] places, int vocabulary) {
        var starts = new int[vocabulary + 1];
        for (int[] words : places) {
            for (int word : words) {
                starts[word + 1]++;
            }
        }
        for (int word = 0; word < vocabulary; word++) {
            starts[word + 1] += starts[word];
        }
        var next = starts.clone();
        var found = new int[starts[vocabulary]];
        for (int place = 0; place < places.length; place++) {
            for (int word : places[place]) {
                found[next[word]++] = place;
            }
        }
        return new Occurrences(starts, found);
    }

    int start(int word) {
        return starts[word];
    }

    int end(int word) {
        return starts[word + 1];
    }

    int place(int at) {
        return places[at];
    }

    int count(int word) {
        return starts[word + 1] - starts[word];
    }
}
