namespace EmbedArchive.Providers.Table;

/// <summary>
/// Written by oembed-providers.py from the npm package oembed-providers 1.0.20260604 (MIT, Copyright (c) 2016 Cal Henderson): key, name, oEmbed endpoint,
/// address patterns. Providers with a file of their own are left out.
/// </summary>
internal static class OEmbedProviders
{
    internal const string Rows =
        """
        23hq|23HQ|http://www.23hq.com/23/oembed|23hq.com/{a}/photo/{c}/**
        3q|3Q|https://playout.3qsdn.com/oembed|playout.3qsdn.com/embed/{b}/**
        actblue|ActBlue|https://secure.actblue.com/cf/oembed|secure.actblue.com/donate/{b}/**
        adilo|Adilo|https://adilo.bigcommand.com/web/oembed|adilo.bigcommand.com/watch/{b}/**
        altium-llc|Altium LLC|https://viewer.altium.com/shell/oembed|altium.com/viewer/{b}/**
        altru|Altru|https://api.altrulabs.com/api/v1/social/oembed|app.altrulabs.com/{a}/{b}/**?answer_id={x} app.altrulabs.com/player/{b}/**
        amtraker|Amtraker|https://api.amtraker.com/v3/oembed|amtraker.com/trains/{b}/** amtraker.com/trains/{b}/{c}/** *.amtraker.com/trains/{b}/** *.amtraker.com/trains/{b}/{c}/**
        animatron|Animatron|https://animatron.com/oembed/json|animatron.com/project/{b}/**
        animoto|Animoto|http://animoto.com/oembeds/create|animoto.com/play/{b}/**
        anniemusic|AnnieMusic|https://api.anniemusic.app/api/v1/oembed|anniemusic.app/t/{b}/** anniemusic.app/p/{b}/**
        appforcestudio|AppForceStudio|https://us-central1-themerax-cc903.cloudfunctions.net/playgroundApi/oembed|appforcestudio.com/playground/{b}/**
        arcgis-storymaps|ArcGIS StoryMaps|https://storymaps.arcgis.com/oembed|storymaps.arcgis.com/stories/{b}/**
        archivos|Archivos|https://app.archivos.digital/oembed/|app.archivos.digital/app/view/{c}/**
        assemblrworld|AssemblrWorld|https://studio.assemblrworld.com/api/oembed|*.studio.assemblrworld.com/creation/{b}/** studio.assemblrworld.com/creation/{b}/** *.app-edu.assemblrworld.com/Creation/{b}/** app-edu.assemblrworld.com/Creation/{b}/** *.assemblrworld.com/creation/{b}/** *.assemblrworld.com/Creation/{b}/**
        audioclip|AudioClip|https://audioclip.naver.com/oembed|audioclip.naver.com/channels/{b}/clips/{d}/** audioclip.naver.com/audiobooks/{b}/**
        audiomack|Audiomack|https://audiomack.com/oembed|audiomack.com/{a}/song/{c}/** audiomack.com/{a}/album/{c}/** audiomack.com/{a}/playlist/{c}/**
        backtracks|Backtracks|https://backtracks.fm/oembed|backtracks.fm/{a}/{b}/e/{d}/** backtracks.fm/{a}/s/{c}/{d}/** backtracks.fm/{a}/{b}/{c}/{d}/e/{f}/{g}/**
        behance|Behance|https://www.behance.net/services/oembed|behance.net/gallery/{b}/{c}/** behance.net/{a}/services/{c}/{d}/**
        biqapp|biqapp|https://biqapp.net/api/oembed|biqapp.net/f/{b}/**
        blackfire-io|Blackfire.io|https://blackfire.io/oembed|blackfire.io/profiles/{b}/graph blackfire.io/profiles/compare/{c}/graph
        blogcast|Blogcast|https://blogcast.host/oembed|blogcast.host/embed/{b}/** blogcast.host/embedly/{b}/**
        bookingmood|Bookingmood|https://bookingmood.com/api/oembed|bookingmood.com/embed/{b}/{c}/**
        bornetube|Bornetube|https://www.bornetube.dk/media/lasync/oembed/|bornetube.dk/media/{b}/** bornetube.dk/video/{b}/**
        box-office-buz|Box Office Buz|https://api.boxofficebuz.com/v2/oembed|boxofficebuz.com/embed/video/{c}/**
        briovr|BrioVR|https://view.briovr.com/api/v1/worlds/oembed/|view.briovr.com/api/v1/worlds/oembed/{e}/**
        bunny-net|bunny.net|https://video.bunnycdn.com/OEmbed|player.mediadelivery.net/{a}/**
        byzart-project|Byzart Project|https://cmc.byzart.eu/oembed/|cmc.byzart.eu/files/{b}/**
        cacoo|Cacoo|http://cacoo.com/oembed.json|cacoo.com/diagrams/{b}/**
        canva|Canva|https://www.canva.com/_oembed|canva.com/design/{b}/view
        castmake|castmake|http://castmake-ai.com/api/embed|castmake-ai.com/c/{b}/episodes/{d}/**
        ceros|Ceros|http://view.ceros.com/oembed|view.ceros.com/{a}/**
        chainflix|Chainflix|https://www.chainflix.net/video/oembed|chainflix.net/video/{b}/** chainflix.net/video/embed/{c}/** *.chainflix.net/video/{b}/** *.chainflix.net/video/embed/{c}/**
        chartblocks|ChartBlocks|http://embed.chartblocks.com/1.0/oembed|public.chartblocks.com/c/{b}/**
        chroco|CHROCO|https://chroco.ooo/embed|chroco.ooo/mypage/{b}/** chroco.ooo/story/{b}/**
        circlezeroeight|CircleZeroEight|https://www.circlezeroeight.com/api/oembed|circlezeroeight.com/features/{b}/** circlezeroeight.com/news/{b}/** circlezeroeight.com/sport/{b}/** circlezeroeight.com/style/{b}/** circlezeroeight.com/culture/{b}/**
        circuitlab|CircuitLab|https://www.circuitlab.com/circuit/oembed/|circuitlab.com/circuit/{b}/**
        clipland|Clipland|https://www.clipland.com/api/oembed|clipland.com/v/{b}/**
        clyp|Clyp|http://api.clyp.it/oembed/|clyp.it/playlist/{b}/**
        coco-corp|CoCo Corp|https://app.ilovecoco.video/api/oembed.json|app.ilovecoco.video/{a}/embed
        codehs|CodeHS|https://codehs.com/api/sharedprogram/1/oembed/|codehs.com/editor/share_abacus/{c}/**
        codesandbox|CodeSandbox|https://codesandbox.io/oembed|codesandbox.io/s/{b}/** codesandbox.io/embed/{b}/**
        collegehumor|CollegeHumor|http://www.collegehumor.com/oembed.json|collegehumor.com/video/{b}/**
        commaful|Commaful|https://commaful.com/api/oembed/|commaful.com/play/{b}/**
        cueup-dj-booking|Cueup DJ Booking|https://gql.cueup.io/oembed|cueup.io/user/{b}/sounds/{d}/**
        customerdb|CustomerDB|https://app.customerdb.com/embed|app.customerdb.com/share/{b}/**
        dadan|dadan|https://app.dadan.io/api/video/oembed|app.dadan.io/{a}/**
        dalexni|DALEXNI|https://dalexni.com/oembed/|dalexni.com/i/{b}/**
        demofly|Demofly|https://app.demofly.ai/api/oembed|app.demofly.ai/s/{b}/** demofly.ai/s/{b}/**
        deviantart-com|Deviantart.com|http://backend.deviantart.com/oembed|*.deviantart.com/art/{b}/** *.deviantart.com/{a}/art/{c}/**
        digiteka|Digiteka|https://www.ultimedia.com/api/search/oembed|ultimedia.com/central/video/edit/id/{e}/topic_id/{g}/** ultimedia.com/default/index/videogeneric/id/{e}/showtitle/1/viewnc/1 ultimedia.com/default/index/videogeneric/id/{e}/**
        docswell|Docswell|https://www.docswell.com/service/oembed|docswell.com/s/{b}/{c}/**
        dotsub|Dotsub|http://dotsub.com/services/oembed|dotsub.com/view/{b}/**
        dream-broker|Dream Broker|https://dreambroker.com/channel/oembed|dreambroker.com/channel/{b}/{c}/**
        dtube|DTube|https://api.d.tube/oembed|d.tube/v/{b}/**
        echoeshq|EchoesHQ|https://api.echoeshq.com/oembed|app.echoeshq.com/embed/{b}/**
        embases|Embases|https://www.embases.com/api/oembed|embases.com/e/{b}/**
        embedery|Embedery|https://embedery.com/api/oembed|embedery.com/widget/{b}/**
        everviz|everviz|https://api.everviz.com/oembed|app.everviz.com/embed/{b}/**
        everwall|Everwall|https://cdn.everwall.com/hubs/oembed|cdn.everwall.com/hubs/iframe/{c}/**
        eyrie|Eyrie|https://eyrie.io/v1/oembed|eyrie.io/board/{b}/** eyrie.io/sparkfun/{b}/**
        fader|Fader|https://app.getfader.com/api/oembed|app.getfader.com/projects/{b}/publish
        faithlife-tv|Faithlife TV|https://faithlifetv.com/api/oembed|faithlifetv.com/items/{b}/** faithlifetv.com/items/resource/{c}/{d}/** faithlifetv.com/media/{b}/** faithlifetv.com/media/assets/{c}/** faithlifetv.com/media/resource/{c}/{d}/**
        fazenhaus|FazenHaus|https://haus.fazen.co/api/oembed|haus.fazen.co/embed/music/{c}/**
        figma|Figma|https://www.figma.com/api/oembed|figma.com/file/{b}/** figma.com/design/{b}/** figma.com/board/{b}/** figma.com/slides/{b}/** figma.com/buzz/{b}/** figma.com/site/{b}/** figma.com/make/{b}/**
        filestage|Filestage|https://app.filestage.io/oembed|app.filestage.io/step/{b}/**
        firework|Firework|https://www.fireworktv.com/oembed|*.fireworktv.com/embed/{b}/v/{d}/**
        fite|FITE|https://www.fite.tv/oembed|fite.tv/watch/{b}/**
        flat|Flat|https://flat.io/services/oembed|flat.io/score/{b}/** *.flat.io/score/{b}/**
        flowhuborg|FlowHubOrg|https://flowhub.org/o/embed|flowhub.org/f/{b}/** flowhub.org/s/{b}/**
        fooday|Fooday|https://fooday.app/oembed|fooday.app/{a}/reviews/{c}/** fooday.app/{a}/spots/{c}/**
        fox-sports-australia|FOX SPORTS Australia|https://fiso.foxsports.com.au/oembed|fiso.foxsports.com.au/isomorphic-widget/{b}/**
        framebuzz|FrameBuzz|https://framebuzz.com/oembed/|framebuzz.com/v/{b}/**
        framer|Framer|https://api.framer.com/web/oembed|framer.com/share/{b}/** framer.com/embed/{b}/**
        geograph-britain-and-ireland|Geograph Britain and Ireland|http://api.geograph.org.uk/api/oembed|*.wikimedia.org/{m}_geograph.org.uk_*/**
        geometryviewer|GeometryViewer|https://geometryviewer.com/oembed|geometryviewer.com/v/{b}/**
        gifnote|Gifnote|https://www.gifnote.com/services/oembed|gifnote.com/play/{b}/**
        gmetri|GMetri|https://embed.gmetri.com/oembed/|view.gmetri.com/{a}/**
        gong|Gong|https://app.gong.io/oembed|app.gong.io/call?id={x}
        good-for-job|GOOD FOR JOB|https://www.good-for-job.jp/api/oembed|good-for-job.jp/slides/{b}/**
        grain|Grain|https://api.grain.com/_/api/oembed|grain.co/highlight/{b}/** grain.co/share/{b}/** grain.com/share/{b}/**
        gt-channel|GT Channel|https://api.luminery.com/oembed|gtchannel.com/watch/{b}/**
        gumlet|Gumlet|https://api.gumlet.com/v1/oembed|gumlet.tv/watch/{b}/** play.gumlet.io/embed/{b}/**
        gw2-fashions|GW2 Fashions|https://gw2fashions.com/fashion/oembed|gw2fashions.com/fashion/{b}/**
        hash|HASH|https://api.hash.ai/oembed|core.hash.ai/@*/**
        hearthis-at|hearthis.at|https://hearthis.at/oembed/?format=json|hearthis.at/{a}/set/{c}/**
        helenenglish-education|helenenglish_education|https://helenenglish.education/embed|helenenglish.education/widget*/**
        heyzine|Heyzine|https://heyzine.com/api1/oembed|heyzine.com/flip-book/{b}/**
        hihaho|hihaho|https://player.hihaho.com/services/oembed|player.hihaho.com/{a}/**
        hivo|Hivo|https://app.hivo.com.au/api/drupal/oembed|cdn.hivo.com.au/{a}/** cdn.digital-assets.uq.edu.au/{a}/** cdn.southerndesigngroup.com/{a}/** cdn.cockburn.wa.gov.au/{a}/** cdn.somnomed.com/{a}/** cdn.snowtunnel.com/{a}/** cdn.brenclosures.com.au/{a}/**
        homey|Homey|https://homey.app/api/oembed/flow|homey.app/f/{b}/** homey.app/{a}/flow/{c}/**
        hulu|Hulu|http://www.hulu.com/api/oembed.json|hulu.com/watch/{b}/**
        icosa-gallery|Icosa Gallery|https://api.icosa.gallery/v1/oembed|icosa.gallery/view/{b}/**
        ifixit|iFixit|http://www.ifixit.com/Embed|ifixit.com/Guide/View/{c}/**
        ifttt|IFTTT|http://www.ifttt.com/oembed/|ifttt.com/recipes/{b}/**
        ignite|Ignite|https://app.ignitevideo.cloud/api/oembed|*.videocdn.net/player/{b}/** *.euvideocdn.com/player/{b}/**
        iheartradio|iHeartRadio|https://www.iheart.com/oembed|iheart.com/podcast/{b}/{c}/**
        incredible|Incredible|https://oembed.incredible.dev/oembed|incredible.dev/watch/{b}/**
        indaco|Indaco|https://player.indacolive.com/services/oembed|player.indacolive.com/player/jwp/clients/{d}/**
        infoveave|Infoveave|https://infoveave.net/services/oembed/|*.infoveave.net/E/{b}/** *.infoveave.net/P/{b}/**
        injurymap|Injurymap|https://www.injurymap.com/services/oembed|injurymap.com/exercises/{b}/**
        insticator-inc|Insticator Inc|https://www.insticator.com/oembed|ppa.insticator.com/embed-unit/{b}/**
        itemis-create|itemis CREATE|https://create.storage.api.itemis.io/api/embed|play.itemis.io/{a}/**
        jawafdehi|Jawafdehi|https://api.jawafdehi.org/oembed/|jawafdehi.org/case/{b}/**
        jovian|Jovian|https://api.jovian.com/oembed.json|jovian.ml/viewer*/** jovian.ai/viewer*/** jovian.com/viewer*/**
        juntos|Juntos|https://play.juntos.live/api/oembed|play.juntos.live/solo/{b}/** play.juntos.live/host/quiz/{c}/**
        justspin|JustSpin|https://www.justspin.cc/api/oembed|justspin.cc/workouts/{b}/**
        kickstarter|Kickstarter|http://www.kickstarter.com/services/oembed|kickstarter.com/projects/{b}/**
        kidoju|Kidoju|https://www.kidoju.com/api/oembed|kidoju.com/en/x/{c}/{d}/** kidoju.com/fr/x/{c}/{d}/**
        kirim-email|Kirim.Email|https://halaman.email/service/oembed|halaman.email/form/{b}/** aplikasi.kirim.email/form/{b}/**
        kitchenbowl|Kitchenbowl|http://www.kitchenbowl.com/oembed|kitchenbowl.com/recipe/{b}/**
        kmdr|kmdr|https://api.kmdr.sh/services/oembed|app.kmdr.sh/h/{b}/** app.kmdr.sh/history/{b}/**
        knacki|Knacki|https://jdr.knacki.info/oembed|jdr.knacki.info/meuh/{b}/**
        kommodo|Kommodo|https://kommodo.ai/api/oembed|kommodo.ai/recordings/{b}/** kommodo.ai/guides/{b}/**
        kooapp|Kooapp|https://embed.kooapp.com/services/oembed|*.kooapp.com/koo/{b}/**
        kurozora|Kurozora|https://kurozora.app/oembed|kurozora.app/episodes/{b}/** kurozora.app/songs/{b}/**
        land-of-assets|Land of Assets|https://api.landofassets.com/oembed|landofassets.com/{a}/assets landofassets.com/{a}/assets/{c}/** landofassets.com/{a}/assets/{c}/embed
        laude|Laude|http://laude.org/api/oembed|laude.org/impact/{b}/** laude.org/im/{b}/**
        lemans-pod|LeMans.Pod|https://umotion-test.univ-lemans.fr/oembed|umotion-test.univ-lemans.fr/video/{b}/**
        lille-pod|Lille.Pod|https://pod.univ-lille.fr/video/oembed|pod.univ-lille.fr/video/{b}/**
        line-place|Line Place|https://place.line.me/oembed|place.line.me/businesses/{b}/**
        linkstackz|Linkstackz|https://api.linkstackz.com/oembed|linkstackz.com/irf/{b}/** linkstackz.com/post/{b}/**
        livid|Livid|https://livid.com/oembed|livid.com/watch/{b}/**
        ludus|Ludus|https://app.ludus.one/oembed|app.ludus.one/{a}/**
        lumiere|Lumiere|https://admin.lumiere.is/api/services/oembed|*.lumiere.is/v/{b}/**
        marimo|marimo|https://marimo.app/oembed|marimo.app/{a}/**
        mathembed|MathEmbed|http://mathembed.com/oembed|mathembed.com/latex?inputText={x}
        me-me|me.me|https://me.me/oembed|me.me/i/{b}/**
        mediastream|Mediastream|https://mdstrm.com/oembed|mdstrm.com/embed/{b}/** mdstrm.com/live-stream/{b}/** mdstrm.com/image/{b}/**
        medienarchiv-der-k-nste-z-rcher-hochschule-der-k-nste|Medienarchiv der Künste - Zürcher Hochschule der Künste|https://medienarchiv.zhdk.ch/oembed.json|medienarchiv.zhdk.ch/entries/{b}/** zhdk.medienarchiv.ch/entries/{b}/**
        mermaid-ink|Mermaid Ink|https://mermaid.ink/services/oembed|mermaid.ink/img/{b}/** mermaid.ink/svg/{b}/**
        microsoft-stream|Microsoft Stream|https://web.microsoftstream.com/oembed|*.microsoftstream.com/video/{b}/** *.microsoftstream.com/channel/{b}/**
        minerva|Minerva|https://oembed.minervaknows.com|minervaknows.com/featured-recipes/{b}/** minervaknows.com/themes/{b}/** minervaknows.com/themes/{b}/recipes/{d}/** app.minervaknows.com/recipes/{b}/** app.minervaknows.com/recipes/{b}/follow
        miro|Miro|https://miro.com/api/v1/oembed|miro.com/app/board/{c}/** miro.com/video-player/{b}/**
        moby-picture|Moby Picture|http://api.mobypicture.com/oEmbed|mobypicture.com/user/{b}/view/{d}/**
        music-box-maniacs|Music Box Maniacs|https://musicboxmaniacs.com/embed/|musicboxmaniacs.com/explore/melody/{c}/**
        mybeweeg|myBeweeg|https://mybeweeg.com/services/oembed|mybeweeg.com/w/{b}/**
        mysql-visual-explain|MySQL Visual Explain|https://api.mysqlexplain.com/v2/oembed.json|mysqlexplain.com/explain/{b}/** embed.mysqlexplain.com/explain/{b}/**
        namchey|Namchey|https://namchey.com/api/oembed|namchey.com/embeds/{b}/**
        nanoo-tv|nanoo.tv|https://www.nanoo.tv/services/oembed|*.nanoo.tv/link/{b}/** nanoo.tv/link/{b}/** *.nanoo.pro/link/{b}/** nanoo.pro/link/{b}/** media.zhdk.ch/signatur/{b}/** new.media.zhdk.ch/signatur/{b}/**
        nasjonalbiblioteket|Nasjonalbiblioteket|https://api.nb.no/catalog/v1/oembed|nb.no/items/{b}/**
        naver-clip|Naver Clip|https://m.naver.com/shorts/oEmbed|m.naver.com/shorts/{b}/**
        ndla-norwegian-digital-learning-arena|NDLA - Norwegian Digital Learning Arena|https://ndla.no/oembed|ndla.no/article/{b}/** ndla.no/audio/{b}/** ndla.no/concept/{b}/** ndla.no/image/{b}/** ndla.no/video/{b}/**
        nebula|Nebula|https://nebula.tv/api/oembed|nebula.tv/videos/{b}/**
        nebula-beta|Nebula Beta|https://beta.nebula.tv/api/oembed|beta.nebula.tv/videos/{b}/**
        needle-cloud|Needle Cloud|https://cloud.needle.tools/oembed|cloud.needle.tools/-/assets/{c}/file cloud.needle.tools/view?file={x}
        neetorecord|neetoRecord|https://api.neetorecord.com/api/v1/oembed|*.neetorecord.com/watch/{b}/**
        nfb-ca|nfb.ca|http://www.nfb.ca/remote/services/oembed/|*.nfb.ca/film/{b}/**
        observable|Observable|https://api.observablehq.com/oembed|observablehq.com/@*/{b}/** observablehq.com/d/{b}/** observablehq.com/embed/{b}/**
        official-fm|Official FM|http://official.fm/services/oembed.json|official.fm/tracks/{b}/** official.fm/playlists/{b}/**
        orbitvu|Orbitvu|http://orbitvu.co/service/oembed|orbitvu.co/001/{b}/ov3601/view orbitvu.co/001/{b}/ov3601/{d}/view orbitvu.co/001/{b}/ov3602/{d}/view orbitvu.co/001/{b}/2/orbittour/{e}/view orbitvu.co/001/{b}/1/2/orbittour/{f}/view
        origits|Origits|https://origits.net/oembed|origits.com/v/{b}/**
        outplayed-tv|Outplayed.tv|https://outplayed.tv/oembed|outplayed.tv/media/{b}/**
        overflow|Overflow|https://overflow.io/services/oembed|overflow.io/s/{b}/** overflow.io/embed/{b}/**
        oz|OZ|https://core.oz.com/oembed|oz.com/{a}/video/{c}/**
        panda-video|Panda Video|https://api-v2.pandavideo.com.br/oembed|*.tv.pandavideo.com.br/embed?v={x} *.tv.pandavideo.com.br/{a}/playlist.m3u8
        parta-io|Parta.io|https://app.parta.io/core/oembed|app.parta.io/core/embed/{c}/** *.parta.io/core/embed/{c}/**
        picturelfy|Picturelfy|https://api.picturelfy.com/service/oembed/|picturelfy.com/p/{b}/**
        piggy|Piggy|https://piggy.to/oembed|piggy.to/@*/{b}/** piggy.to/view/{b}/**
        pikasso|Pikasso|https://builder.pikasso.xyz/api/oembed|*.builder.pikasso.xyz/embed/{b}/**
        pinpoll|Pinpoll|https://tools.pinpoll.com/oembed|tools.pinpoll.com/embed/{b}/**
        pitchhub|PitchHub|https://player.pitchhub.com/en/public/oembed|player.pitchhub.com/en/public/player/{d}/**
        pixdor|Pixdor|https://store.pixdor.com/oembed|store.pixdor.com/place-marker-widget/{b}/show store.pixdor.com/map/{b}/show
        plinth|Plinth|https://plinth.it/model-viewer/oembed|plinth.it/model-viewer/{b}/{c}/**
        plusdocs|Plusdocs|https://app.plusdocs.com/oembed|app.plusdocs.com/{a}/snapshots/{c}/** app.plusdocs.com/{a}/pages/edit/{d}/** app.plusdocs.com/{a}/pages/share/{d}/**
        portfolium|Portfolium|https://api.portfolium.com/oembed|portfolium.com/entry/{b}/**
        present|Present|https://gateway.cobalt.run/present/decks/oembed|present.do/decks/{b}/**
        prezi-video|Prezi Video|https://prezi.com/v/oembed|prezi.com/v/{b}/** *.prezi.com/v/{b}/**
        programmingly-dev|Programmingly.dev|https://programmingly.dev/api/oembed|programmingly.dev/snippets/{b}/**
        qtpi|QTpi|https://qtpi.gg/fashion/oembed|qtpi.gg/fashion/{b}/**
        quiz-biz|Quiz.biz|http://www.quiz.biz/api/oembed|quiz.biz/quizz-{m}.html
        quizz-biz|Quizz.biz|http://www.quizz.biz/api/oembed|quizz.biz/quizz-{m}.html
        radiopublic|RadioPublic|https://oembed.radiopublic.com/oembed|play.radiopublic.com/{a}/**
        rcvis|rcvis|https://animatron.com/oembed|rcvis.com/v/{b}/** rcvis.com/visualize=*/** rcvis.com/ve/{b}/** rcvis.com/visualizeEmbedded=*/**
        replit|Replit|https://replit.com/data/oembed|repl.it/@*/{b}/** replit.com/@*/{b}/**
        reverbnation|ReverbNation|https://www.reverbnation.com/oembed|reverbnation.com/{a}/songs/{c}/**
        roomshare|Roomshare|http://roomshare.jp/en/oembed.json|roomshare.jp/post/{b}/** roomshare.jp/en/post/{c}/**
        runkit|Runkit|https://embed.runkit.com/oembed|embed.runkit.com/{m},
        rushes-cc|rushes.cc|https://api.rushes.cc/oembed|rushes.cc/video/{b}/** rushes.cc/embed/{b}/**
        sagenverse|Sagenverse|https://app2.sagenverse.com/oembed|app2.sagenverse.com/embed/{b}/**
        saooti|Saooti|https://octopus.saooti.com/oembed|octopus.saooti.com/main/pub/podcast/{d}/**
        satcat|Satcat|https://www.satcat.com/api/sats/oembed|satcat.com/sats/{b}/**
        sato-video-player|Sato Video Player|https://api.satoplayer.com/players/oembed|api.satoplayer.com/players/embed/{c}/**
        scenes|Scenes|https://getscenes.com/oembed|getscenes.com/e/{b}/** getscenes.com/event/{b}/**
        scribblemaps|ScribbleMaps|https://scribblemaps.com/api/services/oembed.json|scribblemaps.com/maps/view/{c}/**
        sendtonews|SendtoNews|https://embed.sendtonews.com/services/oembed|embed.sendtonews.com/oembed/{b}/**
        sharedfile|SharedFile|https://shared-file-kappa.vercel.app/file/api/oembed|shared-file-kappa.vercel.app/file/{b}/**
        shopshare|Shopshare|https://shopshare.tv/api/shopcast/oembed|shopshare.tv/shopboard/{b}/** shopshare.tv/shopcast/{b}/**
        shortnote|ShortNote|https://www.shortnote.jp/oembed/|shortnote.jp/view/notes/{c}/**
        show-by-animaker|Show by Animaker|https://api.getshow.io/oembed.json|app.getshow.io/iframe/{b}/** *.getshow.io/share/{b}/**
        show-the-way-actionable-location-info|Show the Way, actionable location info|https://showtheway.io/oembed|showtheway.io/to/{b}/**
        sizzle|Sizzle|https://onsizzle.com/oembed|onsizzle.com/i/{b}/**
        sketch|Sketch|https://graphql.sketch.cloud/embed/oembed|sketch.com/s/{b}/** sketch.com/preview/{b}/**
        sketchfab|Sketchfab|http://sketchfab.com/oembed|sketchfab.com/{m}models/{b}/** sketchfab.com/{a}/folders/{c}/**
        skoletube|Skoletube|https://www.skoletube.dk/media/lasync/oembed/|skoletube.dk/media/{b}/** skoletube.dk/video/{b}/** studietube.dk/media/{b}/** studietube.dk/video/{b}/**
        smashnotes|SmashNotes|https://smashnotes.com/services/oembed|smashnotes.com/p/{b}/**
        smrthi|Smrthi|https://www.smrthi.com/api/oembed|smrthi.com/book/{b}/**
        socialexplorer|SocialExplorer|https://www.socialexplorer.com/services/oembed/|socialexplorer.com/{a}/explore socialexplorer.com/{a}/view socialexplorer.com/{a}/edit socialexplorer.com/{a}/embed
        spotlightr|Spotlightr|https://api.spotlightr.com/getOEmbed|*.spotlightr.com/watch/{b}/** *.spotlightr.com/publish/{b}/** *.cdn.spotlightr.com/watch/{b}/** *.cdn.spotlightr.com/publish/{b}/**
        sproutvideo|SproutVideo|http://sproutvideo.com/oembed.json|sproutvideo.com/videos/{b}/** *.vids.io/videos/{b}/**
        spyke|Spyke|https://api.spyke.social/embed/oembed|spyke.social/p/{b}/** spyke.social/u/{b}/** spyke.social/g/{b}/** spyke.social/c/{b}/**
        subscribi|Subscribi|https://subscribi.io/api/oembed|subscribi.io/api/oembed*/**
        sudomemo|Sudomemo|https://www.sudomemo.net/oembed|sudomemo.net/watch/{b}/** archive.sudomemo.net/watch/{b}/**
        supercut|Supercut|https://supercut.ai/oembed|supercut.ai/share/{b}/**
        sutori|Sutori|https://www.sutori.com/api/oembed|sutori.com/story/{b}/**
        synthesia|Synthesia|https://69jr5v75rc.execute-api.eu-west-1.amazonaws.com/prod/v2/oembed|share.synthesia.io/{a}/**
        tech-post-cast|Tech Post Cast|https://techpostcast.com/oembed/|techpostcast.com/headline-topic-programs/{b}/**
        tella|Tella|https://www.tella.tv/api/oembed|tella.tv/video/{b}/**
        they-said-so|They Said So|https://theysaidso.com/extensions/oembed/|theysaidso.com/image/{b}/**
        tickcounter|TickCounter|https://www.tickcounter.com/oembed|tickcounter.com/widget/{b}/** tickcounter.com/countdown/{b}/** tickcounter.com/countup/{b}/** tickcounter.com/ticker/{b}/** tickcounter.com/clock/{b}/** tickcounter.com/worldclock/{b}/** tickcounter.com/embed/{b}/** tickcounter.com/full/{b}/**
        tonic-audio|Tonic Audio|https://tonicaudio.com/oembed|tonicaudio.com/take/{b}/** tonicaudio.com/song/{b}/** tnic.io/song/{b}/** tnic.io/take/{b}/**
        toornament|Toornament|https://widget.toornament.com/oembed|toornament.com/tournaments/{b}/information toornament.com/tournaments/{b}/registration toornament.com/tournaments/{b}/matches/schedule toornament.com/tournaments/{b}/stages/{d}/**
        topy|Topy|http://www.topy.se/oembed/|topy.se/image/{b}/**
        totango|Totango|https://app-test.totango.com/oembed|app-test.totango.com/{a}/**
        trinity-audio|Trinity Audio|https://trinitymedia.ai/services/oembed|trinitymedia.ai/player/{b}/** trinitymedia.ai/player/{b}/{c}/** trinitymedia.ai/player/{b}/{c}/{d}/**
        trycli-studio|TryCLI Studio|https://trycli.com/api/oembed|trycli.com/e/{b}/**
        tvcf|tvcf|https://play.tvcf.co.kr/rest/oembed|play.tvcf.co.kr/{a}/**
        twinmotion|Twinmotion|https://twinmotion.unrealengine.com/oembed|twinmotion.unrealengine.com/presentation/{b}/** twinmotion.unrealengine.com/panorama/{b}/**
        typecast|TypeCast|https://play.typecast.ai/oembed|play.typecast.ai/s/{b}/** play.typecast.ai/e/{b}/** play.typecast.ai/{a}/**
        uapod|UAPod|https://uapod.univ-antilles.fr/oembed|uapod.univ-antilles.fr/video/{b}/**
        univparis1-pod|UnivParis1.Pod|https://mediatheque.univ-paris1.fr/oembed|mediatheque.univ-paris1.fr/video/{b}/**
        upec-pod|Upec.Pod|https://pod.u-pec.fr/oembed|pod.u-pec.fr/video/{b}/**
        ustudio-inc|uStudio, Inc.|https://app.ustudio.com/api/v2/oembed|*.ustudio.com/embed/{b}/** *.ustudio.com/embed/{b}/{c}/**
        veer-vr|VeeR VR|https://api.veer.tv/oembed|veer.tv/videos/{b}/** veervr.tv/videos/{b}/**
        videfit|Videfit|https://videfit.com/oembed|videfit.com/videos/{b}/**
        viostream|Viostream|https://play.viostream.com/oembed|share.viostream.com/{a}/**
        vizdom|Vizdom|https://vizdom.dev/api/v1/oembed|vizdom.dev/link/{b}/**
        vizydrop|Vizydrop|https://vizydrop.com/oembed|vizydrop.com/shared/{b}/**
        vlive|VLIVE|https://www.vlive.tv/oembed|vlive.tv/video/{b}/**
        waltrack|Waltrack|https://waltrack.net/oembed|waltrack.net/product/{b}/**
        wave-video|Wave.video|https://embed.wave.video/oembed|embed.wave.video/{a}/**
        web3-is-going-just-great|Web3 is Going Just Great|https://www.web3isgoinggreat.com/api/oembed|web3isgoinggreat.com/?id={x} web3isgoinggreat.com/single/{b}/** web3isgoinggreat.com/embed/{b}/**
        wecandeo|wecandeo|https://play.wecandeo.com/oembed/|play.wecandeo.com/video/v/{c}/**
        wewtalk|Wewtalk|https://www.wewtalk.com/api/oembed|wewtalk.com/voice/{b}/**
        wizer-me|wizer.me|https://app.wizer.me/api/oembed.json|*.wizer.me/learn/{b}/** *.wizer.me/preview/{b}/**
        wokwi|Wokwi|https://wokwi.com/api/oembed|wokwi.com/share/{b}/**
        yumpu|YUMPU|https://www.yumpu.com/services/oembed|yumpu.com/{a}/document/view/{d}/{e}/**
        zeplin|Zeplin|https://app.zeplin.io/embed|app.zeplin.io/project/{b}/screen/{d}/** app.zeplin.io/project/{b}/screen/{d}/version/{f}/** app.zeplin.io/project/{b}/styleguide/components?coid={x} app.zeplin.io/styleguide/{b}/components?coid={x}
        zingsoft|ZingSoft|https://app.zingsoft.com/oembed|app.zingsoft.com/embed/{b}/** app.zingsoft.com/view/{b}/**
        zoomable|Zoomable|https://srv2.zoomable.ca/oembed|srv2.zoomable.ca/viewer.php*/**
        """;
}
