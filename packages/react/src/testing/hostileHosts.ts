/** Style sheets of pages that components are put into. All of them stand after ours, outside of any layer. */
export const hostileHosts = {
  'the template of Vite': `
    :root { font-family: Georgia, serif; line-height: 1.5; font-weight: 400; font-synthesis: none; text-rendering: optimizeLegibility;
      -webkit-font-smoothing: antialiased; color: rgba(255, 255, 255, 0.87); background-color: #242424; color-scheme: light dark; }
    a { font-weight: 500; color: #646cff; text-decoration: inherit; }
    body { margin: 0; display: flex; place-items: center; min-width: 320px; min-height: 100vh; }
    h1 { font-size: 3.2em; line-height: 1.1; }
    button { border-radius: 8px; border: 1px solid transparent; padding: 0.6em 1.2em; font-size: 1em; font-weight: 500;
      font-family: inherit; background-color: #1a1a1a; cursor: pointer; transition: border-color 0.25s; }
    #root { max-width: 1280px; margin: 0 auto; padding: 2rem; text-align: center; }`,
  'the preflight of Tailwind': `
    *, ::after, ::before, ::backdrop, ::file-selector-button { box-sizing: border-box; margin: 0; padding: 0; border: 0 solid; }
    html { line-height: 1.5; tab-size: 4; font-family: ui-sans-serif; -webkit-text-size-adjust: 100%; }
    h1, h2, h3, h4, h5, h6 { font-size: inherit; font-weight: inherit; }
    b, strong { font-weight: bolder; }
    ol, ul, menu { list-style: none; }
    img, svg, video, canvas, audio, iframe, embed, object { display: block; vertical-align: middle; }
    img, video { max-width: 100%; height: auto; }
    button, input, select, optgroup, textarea { font: inherit; letter-spacing: inherit; color: inherit; border-radius: 0;
      background-color: transparent; opacity: 1; }
    progress { vertical-align: baseline; }
    ::placeholder { opacity: 1; color: color-mix(in oklab, currentcolor 50%, transparent); }`,
  'the reboot of Bootstrap': `
    *, ::before, ::after { box-sizing: border-box; }
    body { margin: 0; font: 1rem/1.5 Georgia, serif; color: #212529; text-align: left; -webkit-text-size-adjust: 100%; }
    h3 { margin-top: 0; margin-bottom: .5rem; font-weight: 500; line-height: 1.2; font-size: 1.75rem; }
    p { margin-top: 0; margin-bottom: 1rem; }
    ul { padding-left: 2rem; margin-top: 0; margin-bottom: 1rem; }
    img, svg { vertical-align: middle; }
    label { display: inline-block; margin-bottom: .5rem; }
    button { border-radius: 0; }
    button:focus:not(:focus-visible) { outline: 0; }
    input, button, select, optgroup, textarea { margin: 0; font-family: inherit; font-size: inherit; line-height: inherit; }
    fieldset { min-width: 0; padding: 0; margin: 0; border: 0; }
    progress { vertical-align: baseline; }`,
  'a theme of WordPress': `
    html { font-size: 62.5%; }
    body { font: 1.8rem/1.9 Georgia, serif; letter-spacing: .02em; word-spacing: .1em; color: #28303d; background: #d1e4dd; }
    .entry-content img, #page img { max-width: 100%; height: auto; border-radius: 12px; box-shadow: 0 2px 9px #0008; padding: 4px; border: 3px solid #fff; }
    .entry-content > * { margin: 3rem auto; max-width: 61rem; }
    .entry-content p { margin-bottom: 3rem; }
    .entry-content p::first-letter { font-size: 4em; float: left; }
    #page ul li { margin-left: 2em; list-style: square outside; position: relative; }
    #page ul li::before { content: '\\00bb'; position: absolute; left: -1em; }
    #page li::marker { content: '* '; color: red; }
    #page button, #page input[type=submit] { width: 100%; text-transform: uppercase; letter-spacing: .1em; background: #28303d;
      color: #fff; border: 3px solid; border-radius: 0; padding: 15px 30px; font-size: 2rem; box-shadow: 0 0 5px red; }
    #page button::after { content: ' \\2192'; }
    #page button:hover { transform: scale(1.2); }
    #page svg { fill: currentColor; width: 1em; height: 1em; vertical-align: middle; }
    #page h2, #page h3 { font: italic 700 3rem/1.3 Georgia; text-transform: capitalize; }
    #page input { border: 3px solid #28303d; border-radius: 0; padding: 10px; width: 100%; }
    #page label { display: block; font-weight: 700; }
    #page table { border-collapse: collapse; min-width: 100%; }
    ::placeholder { color: red; text-transform: uppercase; font-size: 3em; }`,
  'a page that styles every element': `
    * { margin: 1em; box-sizing: content-box; letter-spacing: 1px; }
    *::before, *::after { box-sizing: content-box; border: 1px solid red; }
    body { text-align: center; text-align-last: right; line-height: 3; font: italic 900 22px/3 Georgia, serif; text-transform: uppercase;
      text-indent: 2em; white-space: nowrap; word-break: break-all; list-style: square inside; cursor: help; color: red; fill: red;
      stroke: green; stroke-width: 5; text-shadow: 2px 2px red; visibility: visible; -webkit-text-fill-color: hotpink;
      border-collapse: collapse; hyphens: auto; tab-size: 2; accent-color: lime; caret-color: lime; color-scheme: dark; }
    section, article, nav, form, fieldset { display: table; padding: 3em; border: 4px dashed lime; border-radius: 50%; background: lime;
      opacity: .5; overflow: auto; transform: rotate(2deg); box-shadow: 0 0 9px red; text-align: right; columns: 2; gap: 3em; filter: blur(2px); }
    div { position: static; display: inline-block; padding: 1em; background: #fafa00; min-width: 40%; transition: all 9s; }
    span, strong { display: block; float: left; width: 50%; padding: 1em; background: pink; color: blue; }
    h2, h3, p { text-align: right; margin: 2em; font-size: 40px; text-decoration: line-through; }
    p::first-line { font-size: 2em; color: red; }
    ul, li { list-style: disc inside; padding: 1em; margin: 1em; display: inline; }
    li::marker { content: 'x '; }
    img { max-width: 50%; height: auto; border-radius: 30px; filter: sepia(1); object-fit: cover; margin: 1em; opacity: .5; }
    canvas { position: static; max-width: 50%; width: 10px; height: 10px; border: 5px solid red; margin: 1em; filter: invert(1); }
    svg { fill: red; stroke: none; width: 100%; height: 100px; display: inline; background: lime; }
    svg path, svg circle, svg rect { fill: red; stroke: blue; stroke-width: 9; opacity: .2; transform: scale(.2); }
    button, input, select, textarea { width: 100%; min-height: 90px; display: block; float: right; padding: 2em; margin: 2em;
      font: 30px serif; text-transform: uppercase; background: red; color: yellow; border: 9px ridge; border-radius: 40px; appearance: none; box-shadow: 0 0 9px red; }
    button:hover, button:focus, input:focus { transform: translateX(50px); outline: none; }
    input[type=range] { height: 3px; writing-mode: horizontal-tb; }
    label { display: inline; float: right; font-weight: 100; }
    progress { width: 100%; height: 50px; appearance: auto; }
    table, td, th { border: 3px solid red; width: 100%; }
    a { display: block; color: red; text-decoration: underline wavy; }
    dialog { position: static; display: block; }`,
  'a page that says it by ids': `
    #root { text-align: center; font: 24px/2 Georgia; color: red; text-transform: uppercase; }
    #root * { margin: 1em; padding: 1em; float: left; }
    #root button { width: 100%; height: auto; display: block; background: red; }
    #root img { max-width: 50%; height: auto; }
    #root svg { width: 100%; fill: red; }
    #root canvas { position: static; max-width: 50%; }
    #root section { text-align: center; display: grid; padding: 2em; overflow: auto; }
    #root div { position: relative; text-align: center; display: grid; }
    #root input, #root label, #root p, #root h3, #root ul, #root li { display: block; margin: 2em; width: 50%; }
    #root span { display: block; text-align: center; }`,
  'a page that means it': `
    img, canvas, svg { max-width: 50% !important; }
    img { height: auto !important; border-radius: 40px !important; object-fit: cover !important; margin: 2em !important; }
    canvas { position: static !important; width: 50% !important; transform: scale(.5) !important; margin: 2em !important; }
    *:focus, *:focus-visible { outline: none !important; }
    #root { text-align: center; }`,
} as const;

/** The name of one of them. */
export type HostileHost = keyof typeof hostileHosts;
