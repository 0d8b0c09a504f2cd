package dev.parallax.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;

/** At the end of a part of a list: shows the next part when it is pressed, and by itself when somebody comes near it. */
class More extends Button {
    /** So many are shown at first, and more each time. */
    static final int PAGE = 20;

    /** @param hidden how many are not shown yet */
    More(int hidden, Runnable show) {
        super(Messages.of("show.more", Math.min(PAGE, hidden)), e -> show.run());
        setDisableOnClick(true);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        getElement().executeJs("""
                        new IntersectionObserver(([at]) => at.isIntersecting && this.click(),
                          { root: this.closest('.panel'), rootMargin: '300px' }).observe(this)""");
    }
}
