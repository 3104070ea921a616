const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/**
 * Given names in use where reports of negotiations come from, by the pronoun that goes with them; names used by women and
 * men alike are in neither. General knowledge, not taken from any corpus; far from complete: what is not here is not known.
 */
export const givenNames = {
  she: list(`Abigail Adriana Agnes Aisha Alexandra Alice Alicia Alison Amanda Amelia Amina Amy Ana Anastasia Andreja Angela Anita Anke Ann Anna Annalena Anne Annette Annika Antonia Arancha Astrid Audrey
    Ayesha Barbara Beata Beatrice Beatriz Benazir Bettina Birgit Brenda Brigitte Bridget Camilla Carina Carla Carmen Carol Carolina Caroline Carrie Catherine Catarina Cecilia Charlotte Chantal Christina Christine Cindy Clara
    Claire Claudia Colette Condoleezza Cristina Dagmar Daniela Deborah Denise Diana Dilma Dolores Donna Dora Dorothy Edith Ekaterina Elena Eleanor Elif Elisabeth Elise Elizabeth Ella Ellen Elsa Elvira Emily Emine Emma
    Erika Esther Eugenia Eva Evelyn Farah Fatima Fatou Federica Fiona Florence Frances Franziska Gabriela Galina Georgina Gina Giorgia Gita Gloria Grace Graciela Greta Gretchen Gro Hanan Hanna Hannah Hannelore
    Harriet Hedwig Heidi Helen Helena Helga Hilary Hillary Hina Ida Ilse Inés Ines Ingrid Irene Irina Isabel Isabella Jacinda Jacqueline Jane Janet Jana Jeanette Jelena Jennifer Jessica Jill Joan Joanna
    Johanna Josephine Joyce Juana Judith Julia Juliana Julie Kaja Karen Karin Karina Katarina Kate Katherine Kathleen Katja Kirsten Kristalina Kristin Kyriaki Laila Lara Larisa Laura Layla Leila Lena Leonor
    Liesbeth Lili Linda Lisa Liudmila Louise Lucia Lucy Ludmila Luisa Lyudmila Magdalena Maia Malala Manuela Margaret Margarita Margarethe Margot Margrethe Maria María Mariam Marie Marietta Marina Marisa
    Marta Martha Martina Mary Matilda Maya Megan Melania Melissa Mette Mia Michelle Mila Milena Mina Miriam Mona Monica Monika Nadine Nana Nancy Naomi Natalia Natalie Natalya Natasha Nicola
    Nicole Nikki Nina Ngozi Noor Nora Nuria Oksana Olga Olivia Pamela Patricia Paula Pauline Penelope Petra Phumzile Polina Rachel Raisa Rania Rebecca Regina Renata Renate Rita Roberta Rosa Rosalía Rose Ruth Sabine
    Saima Sally Samantha Sandra Sanna Sara Sarah Sigrid Silvia Simone Sofia Sonia Sophia Sophie Stella Stephanie Susan Susana Susanna Svetlana Sylvia Sylvie Tamara Tanja Tania Tatiana Tatyana Teresa Theresa
    Tiina Tzipi Ulla Ulrike Ursula Valentina Valerie Vanessa Vera Verónica Veronica Victoria Viktoria Violeta Virginia Vivian Wendy Yasmin Yekaterina Yelena Yevgenia Yulia Yuliya Yvonne Zainab Zeinab Zoe Zuzana`),
  he: list(`Aaron Abbas Abdel Abdul Abdullah Abel Abraham Adam Adel Adolfo Adrian Ahmad Ahmed Alan Albert Alberto Alejandro Aleksandar Aleksandr Alexander Alexandre Alexei Alexey Alfonso Alfred Ali Alistair Ambrose Amir Anatoly Anders
    Andrei Andres Andrés Andrew Andriy Andrzej Angus Anthony Antonio António Antony Anwar Arkady Armando Arnold Arthur Arturo Ashraf Augusto Axel Aziz Barack Bashar Ben Benedict Benjamin Bernard Bernardo Bill Bjørn Bob Boris
    Brian Bruce Bruno Carl Carlos Cesar César Charles Christian Christoph Christopher Claude Claudio Colin Cyril Dan Daniel Daniele Dario David Davit Dennis Denis Diego Dieter Dietrich Dimitri Dimitris Dmitri Dmitry Donald Douglas
    Duncan Eamon Eduard Eduardo Edward Edwin Elias Emil Emmanuel Enrique Eric Erik Ernest Ernesto Esteban Eugene Fabian Faisal Farid Felipe Felix Fernando Fidel Filip Florian Francesco Francis Francisco Franck François
    Frank Franz Fred Frederick Frederik Friedrich Fumio Gabriel Gareth Gary Gavin Gennadi Geoffrey George Georges Georgi Gerald Gerard Gerhard Giovanni Giuseppe Gordon Graham Gregory Guido Guillermo Günter Gustav
    Guy Habib Hamid Hans Harald Harold Harry Hasan Hassan Hector Heiko Heinrich Helmut Hendrik Henri Henrik Henry Herbert Hermann Hiroshi Hossein Howard Hugh Hugo Hugues Hussein Ian Ibrahim Igor Ilham Imran Isaac Ismail
    Ivan Ivo Jack Jacob Jacques Jair Jake Jakob James Jan Janez Jason Javier Jawad Jean Jens Jeremy Jérôme Jim Jimmy Joachim Joao João Joe Johan Johann Johannes John Jonas Jonathan Jordi Jorge José Jose Josep Josef Joseph
    Joshua Juan Jürgen Julian Julio Julius Junichiro Jusuf Justin Kamal Karim Karl Kaspar Keith Kemal Kenneth Kevin Khaled Khalid Klaus Kofi Konstantin Kurt Lars Laurent Lawrence Lech Leo Leon Leonard Leonid Liam Lionel
    Lorenzo Louis Luc Lucas Luigi Luis Luiz Lukas Magnus Mahmoud Manuel Marc Marcel Marco Marcos Marek Mario Mark Markus Martin Massoud Mateusz Matteo Matthew Matthias Maurice Mauricio Max Maxim Maximilian Mehmet Michael
    Michał Michel Miguel Mihail Mikhail Mike Mikheil Milan Milos Mircea Mohamed Mohammad Mohammed Moritz Morgan Muhammad Murat Mustafa Narendra Nasser Nathan Naveed Neil Nelson Nicholas Nicolas Nicolás Nigel Nikita Nikol Nikola Nikolai
    Nikolay Nikos Nils Norman Olaf Oleg Oleksandr Oliver Olof Omar Oscar Osman Oskar Otto Pablo Pascal Patrick Paul Paulo Pavel Pedro Per Peter Petr Petro Petros Philip Philippe Pierre Piotr Qasim Quentin Radek Rafael Rahul
    Rajiv Ralph Ramon Ramzan Rashid Raul Raúl Raymond Recep Reinhard Rex Riad Ricardo Richard Robert Roberto Rodrigo Roger Roland Roman Ronald Ruben Rudolf Rupert Russell Said Salman Salvador Sam Samir Samuel Sean Sebastian
    Serge Sergei Sergey Serhiy Sergio Shigeru Shimon Shinzo Simon Slobodan Stanislav Stefan Stefano Stephen Steve Steven Stewart Stuart Sven Tadeusz Taro Tariq Tayyip Ted Terence Theodore Theo Thomas Timothy Tobias Tom Tomas
    Tomáš Tomasz Toni Tony Toshimitsu Umar Uwe Vaclav Václav Valery Vasily Viktor Victor Vincent Vitali Vitaly Vladimir Vojislav Volodymyr Vuk Vyacheslav Waldemar Walter Werner Wilhelm William Willem Wolfgang Xavier Yair Yakov Yannis Yasser
    Yasuo Yevgeny Yitzhak Yoshihide Yuri Yury Yves Zbigniew Zhan Zoran Zulfikar`),
} as const
