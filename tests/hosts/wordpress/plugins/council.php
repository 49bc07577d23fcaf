<?php
// What the web team of a council sets: the site-wide script, and which sites may be embedded by oEmbed. For the tests, a
// visitor's address may name the theme, and ask for the page as it would be without the site-wide script.

add_filter('http_request_host_is_external', '__return_true');
add_filter('http_allowed_safe_ports', fn ($ports) => [...$ports, (int) parse_url(getenv('COUNCIL_CALCULATOR'), PHP_URL_PORT)]);
add_filter('emoji_svg_url', '__return_false');
add_filter('pre_option_show_avatars', fn () => '0');
remove_action('wp_head', 'print_emoji_detection_script', 7);

add_action('wp_head', fn () => print '<link rel="icon" href="data:,">');

foreach (['stylesheet', 'template'] as $option) {
    add_filter("pre_option_$option", fn () => preg_replace('/\W/', '', $_GET['theme'] ?? 'twentytwentythree'));
}

add_action('wp_enqueue_scripts', function () {
    if (!isset($_GET['without-script'])) {
        wp_enqueue_script('outcomes-calculator', getenv('COUNCIL_CALCULATOR') . '/outcomes-calculator.js', [], null, true);
    }
});

/** Tells nobody by mail that there is a new site. */
function wp_new_blog_notification()
{
}
