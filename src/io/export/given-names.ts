/** Common given names of the languages read, as stems: case endings of up to three letters may follow. */
export const GIVEN_NAMES: readonly string[] = `
Alexander Alexandra Alexandr Alexej Alexei Alina Alisa Anastasia Anastasiia Anastassija Anatoli Anatolii Anatoly Andrea Andreas Andrej Andrew
Andrii Andriy Angela Anna Anne Annika Anton Antonina Arina Arkadi Arsen Artem Artjom Artur Barbara Benjamin Bernd Birgit Bogdan Bohdan Boris
Borys Brian Carol Catherine Charles Christian Christina Christine Christopher Claudia Daniel Daria Darja Daryna David Denis Denys Diana
Dieter Dmitri Dmitry Dmytro Edward Elena Elisabeth Elizabeth Emily Emma Erik Eva Felix Florian Frank Franz Galina George Gerhard Halyna
Hanna Hannah Hans Heike Heinz Helen Helga Henry Hryhorii Igor Ihor Ilia Illia Ilya Inna Irina Iryna Ivan Jakob James Jan Jana Jane Jennifer
Jessica Johann Johannes John Jonas Jonathan Joseph Jörg Julia Julija Jürgen Juri Karen Karin Karl Kateryna Katharina Kevin Kira Klaus Konstantin
Kostiantyn Kristina Ksenia Larisa Larysa Laura Leonid Lesia Lidia Lilia Linda Lisa Liudmyla Ljudmila Lukas Lyudmila Maksim Maksym Manfred Margaret Maria
Mariia Marina Mark Markus Martin Mary Maryna Matthew Matthias Max Maxim Melanie Michael Michail Mikhail Monika Mykhailo Mykola Nadia Nadiia Natalia Nataliia
Natalja Nicole Nikita Nikolai Nikolaj Nina Oksana Olaf Oleg Oleh Oleksandr Oleksandra Oleksii Oleksiy Olena Olga Olha Oliver Ostap Patrick Paul
Pavel Pavlo Peter Petra Petro Philipp Polina Rebecca Renate Richard Robert Roman Ronald Ruslan Sabine Samuel Sandra Sarah Sebastian Semen
Sergei Sergej Serhii Serhiy Sofia Sofiia Sophie Stanislav Stefan Stepan Stephen Steven Susan Susanne Svetlana Svitlana Swetlana Taras Tatiana Tatjana
Tetiana Thomas Timothy Timur Tobias Uliana Ursula Uwe Vadim Vadym Valentina Valentyn Valentyna Valeria Valeriia Vasyl Vera Veronika Viacheslav
Victor Victoria Viktor Viktoria Viktoriia Vira Vitali Vitalii Vlad Vladimir Vladislav Vladyslav Volodymyr Walentina Walter Werner Wiktor William
Wladimir Wolfgang Wolodymyr Yana Yaroslav Yevhen Yevhenii Yulia Yuliia Yuri Yurii Yuriy Zoia Ahmed Ali Amina Fatima Hassan Hussein Ibrahim Khaled
Mahmoud Mohammed Muhammad Mustafa Omar Yusuf
Александр Александра Алексей Алина Алиса Алла Анастаси Анатоли Андре Анна Анн Антон Антонин Арин Аркади Арсен Артем Артём Артур Богдан Борис
Вадим Валентин Валери Варвар Василь Васили Вер Вероник Виктор Виктори Витали Владимир Владислав Вячеслав Галин Георги Григори Дарь Даниил Денис Диан
Дмитри Евгени Екатерин Елен Елизавет Иван Игор Иль Инн Ирин Карин Кирилл Константин Кристин Ксени Ларис Леонид Лиди Лили Людмил Макар Максим Марин
Мари Марк Михаил Надежд Наталь Натали Никит Никола Нин Оксан Олег Ольг Павел Павл Петр Пётр Полин Роман Руслан Светлан Семен Семён Серге Софи
Станислав Степан Тамар Татьян Тимур Федор Фёдор Юли Юри Яков Ян Ярослав
Олександр Олександра Олексі Алін Анатолі Андрі Ганн Валері Василин Василь Вір Віктор Вікторі Віталі Володимир Галин Григорі Дарин Дмитр Євген
Катерин Олен Ігор Ілл Ілля Інн Ірин Кири Костянтин Лес Ліді Людмил Мар Мари Михайл Микол Микит Наді Наталі Ніна Ніни Остап Павло Петро Поліна Поліни
Сергі Світлан Соломі Софі Тарас Тетян Уляна Уляни Юлі Юрі Ярослав`
  .trim()
  .split(/\s+/);
