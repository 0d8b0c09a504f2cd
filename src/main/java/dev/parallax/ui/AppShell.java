package dev.parallax.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;

/** What every page of the desk shares: push, theme and styles. */
@Push
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles.css")
@StyleSheet("home.css")
@StyleSheet("desk.css")
@StyleSheet("notes.css")
@StyleSheet("collation.css")
@StyleSheet("texts-in.css")
public class AppShell implements AppShellConfigurator {
    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setPageTitle("Parallax");
        settings.addMetaTag("color-scheme", "light dark");
        settings.addLink("icon", "icon.svg");
    }
}
