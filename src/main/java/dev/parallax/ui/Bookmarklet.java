package dev.parallax.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/**
 * A link to drag to the browser's bookmarks: on any page it opens the desk with what is selected there, or with the whole page.
 *
 * <p>It hands the words over behind the {@code #} of {@link TakeView}'s address, which no server sees; nothing is stored
 * before a person has looked it over on the desk and saved it.
 */
class Bookmarklet extends Div {
    /** Browsers cut addresses that are longer than about two million characters. */
    private static final int LONGEST = 1_500_000;

    private static final String SCRIPT = "javascript:(()=>{const s=getSelection(),d=document.createElement('div');"
            + "for(let i=0;i<s.rangeCount;i++)d.append(s.getRangeAt(i).cloneContents());"
            + "let h=d.innerHTML,k='selection';"
            + "if(!d.textContent.trim()){const p=document.documentElement.cloneNode(true);"
            + "p.querySelectorAll('script:not([type=\"application/ld+json\"]),style,svg,iframe,noscript')"
            + ".forEach(e=>e.remove());h=p.outerHTML;k='page'}"
            + "const q=w=>'%s#'+new URLSearchParams({kind:k,url:location.href,title:document.title,html:w});"
            + "let a=q(h);if(a.length>" + LONGEST + ")a=q(d.innerText||document.body.innerText.slice(0,100000));"
            + "open(a)})()";

    Bookmarklet() {
        var link = new Element("a");
        link.setAttribute("class", "bookmarklet");
        link.setAttribute("draggable", "true");
        link.setText(Messages.of("take.bookmark"));
        var words = new Span(Messages.of("take.drag"));
        words.addClassName("soft");
        getElement().appendChild(link);
        add(words);
        addClassName("bookmarklet-place");
        // the address of this desk is the browser's to know
        getElement()
                .executeJs(
                        "this.querySelector('a').setAttribute('href', $0.replace('%s', new URL('take',"
                                + " document.baseURI).href))",
                        SCRIPT);
    }
}
