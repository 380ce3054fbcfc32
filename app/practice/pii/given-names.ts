// Given names common in France, the United Kingdom and the United States, of many origins, without
// those that are everyday words (Rose, Mark, Grace, Pierre…): those are found beside a cue only.
const NAMES = `
Aaron Abdel Abdelkader Abdou Abdoulaye Abigail Achille Adam Adèle Adeline Adrien Adrienne Agathe Agnès Ahmed Aicha
Aïcha Aisha Alain Alan Albert Alejandro Alex Alexander Alexandra Alexandre Alexia Alexis Alfred Ali Alice Alicia Aline
Alison Alix Amadou Amandine Amanda Amber Ambre Amélie Amina Aminata Amir Amira Amy Anaël Anaïs Anastasia Andre André
Andréa Andrea Andrew Angela Angélique Angela Anissa Anita Anna Annabelle Anne Annette Annick Annie Anthony Antoine
Antoinette Antonin Antonio Arnaud Arthur Assia Astrid Aubin Aude Audrey Aurélie Aurélien Aurore Awa Axel Aya Ayoub
Baptiste Barbara Basile Bastien Beatrice Béatrice Ben Benjamin Benoît Benoit Bernadette Bernard Bertrand Beth Bethany
Bilal Bob Boris Boubacar Brahim Brandon Brenda Brian Brice Bridget Brigitte Bruno Bryan Camille Capucine Carine Carla
Carlos Carmen Carole Caroline Catherine Cathy Cécile Cédric Celia Célia Céline Chantal Charlène Charles Charlie
Charlotte Chiara Chloe Chloé Christelle Christian Christiane Christina Christine Christophe Christopher Cindy Claire
Clara Clarisse Claude Claudia Claudine Clémence Clément Clémentine Clotilde Colette Colin Coralie Corentin Corinne Craig
Cyril Cyrille Damien Daniel Daniela Danièle Danielle Daphné Dave David Deborah Delphine Denis Denise Derek Diana Diane
Didier Dimitri Djamel Dominic Dominique Donald Donna Dorian Doris Dorothée Dorothy Douglas Duncan Dylan Edgar Edith
Édith Edmond Édouard Edouard Edward Edwige Eileen Elaine Eleanor Elena Éléonore Eléonore Eliott Elena Élias Elias Élie
Éliane Elisa Élisa Elisabeth Élisabeth Élise Elise Elizabeth Ella Ellen Elliot Élodie Elodie Éloïse Elsa Émeline Emeline
Emilie Émilie Emily Emma Emmanuel Emmanuelle Enzo Eric Éric Erica Erwan Esteban Estelle Esther Ethan Étienne Etienne
Eugène Eugénie Eva Eve Evelyn Évelyne Fabien Fabienne Fabrice Fadila Fanny Farid Farida Fatima Fatou Fatoumata Faustine
Félicie Félix Felix Fernand Fernando Fiona Flavie Florence Florent Florian Floriane Françoise François Francis Francine
Franck Frank Fred Frédéric Frederick Frédérique Gabin Gabriel Gabrielle Gaël Gaëlle Gareth Gary Gaspard Gaston
Gautier Gavin Gemma Geneviève Geoffrey George Georges Georgia Gérald Geraldine Géraldine Gérard Germain Ghislaine Gilbert
Gilles Giovanni Gisèle Giulia Gladys Gordon Graham Grégoire Grégory Guillaume Guy Gwenaëlle Habib Hadrien Hakim Hamid
Hamza Hana Hannah Hans Harriet Harrison Harry Hassan Heather Hector Helen Helena Hélène Hélèna Henri Henry Hervé
Hicham Hugo Hugues Ian Ibrahim Ibrahima Idriss Inès Ines Ingrid Irène Irene Iris Isaac Isabel Isabella Isabelle Ismaël
Ivan Jack Jackie Jacob Jacqueline Jacques Jade Jake Jamal James Jamila Jane Janet Janine Jasmine Jason Javier
Jean Jeanne Jeannine Jenna Jennifer Jenny Jeremy Jérémie Jérémy Jérôme Jessica Jill Jim Joan Joanna Joanne Joël Joëlle
Joe Joel Johanna John Johnny Jon Jonas Jonathan Jordan José Joseph Joséphine Joshua Josette Josiane Joyce Juan
Judith Jules Julia Julian Julie Julien Juliette Justin Justine Kamel Karen Karim Karima Karine Karl Kate Katherine
Kathleen Kathy Katie Keith Kelly Ken Kenneth Kenza Kévin Kevin Khadija Khaled Kieran Kim Kyle Laetitia Laëtitia Lara Latifa Laura
Laure Laurence Laurent Laurie Lauren Léa Lea Leah Leïla Leila Léna Lena Léo Leo Léon Leon Léonard Léonie Léopold
Lewis Liam Lila Lilian Liliane Lilou Lily Lina Linda Lionel Lisa Liz Lloyd Loïc Lola Loris Lorraine Louane Louis Louisa
Louise Louka Lou Luc Luca Lucas Lucie Lucien Lucienne Lucy Ludivine Ludovic Luis Luke Lydia Lydie Lynn Madeleine
Mael Maël Maëlle Maeva Magali Magalie Maggie Malcolm Malik Malika Malo Mamadou Manon Manuel Marc Marcel Marcelle Marco
Marcus Margaret Margaux Margot Marguerite Maria Mariam Marianne Marie Mariama Marilyn Marina Marine Marion
Marius Marlène Martha Marthe Martine Martha Martial Marvin Mary Maryam Maryse Mathieu Mathilde Mathis Matt Matteo Matthew
Matthieu Matthias Maud Maurice Max Maxence Maxime Mégane Megan Mehdi Mélanie Melanie Mélissa Melissa Mélodie Meriem
Michael Michaël Michel Michèle Michelle Miguel Mike Mila Milan Miriam Mohamed Mohammed Moïse Molly Monica Monique Morgan
Morgane Mouna Mounir Moussa Muriel Mustapha Myriam Nabil Nadège Nadia Nadine Naïma Nancy Naomi Natacha Natalia Natalie
Natasha Nathalie Nathan Nathaniel Neil Nelly Nicholas Nick Nicola Nicolas Nicole Nigel Nina Noa Noah Noam Noé Noël
Noémie Nolan Nora Nordine Norman Océane Odette Odile Oliver Olivia Olivier Omar Ophélie Oriane Oscar Oumar Owen Pablo
Pamela Pascal Pascale Patricia Patrice Patrick Paul Paula Paulette Pauline Pauline Pedro Peggy Penelope Perrine Peter
Philip Philippa Philippe Phoebe Priscilla Priya Quentin Rachel Rachid Rachida Ralph Ramon Raoul Raphaël Raphaëlle Raymond
Raymonde Rayan Rebecca Régine Régis Rémi Rémy Renaud Renée René Ricardo Richard Rita Robert Roberto Robin Rodolphe
Rodrigo Roger Roland Rolande Romain Romane Romuald Ronald Rosalie Rosemary Roxane Roy Ruben Russell Ruth Ryan
Sabine Sabrina Saïd Salim Salima Sally Salomé Sam Samantha Sami Samia Samir Samira Samson Samuel Samy Sandra Sandrine Sara
Sarah Sasha Scott Sean Sébastien Séverine Shannon Sharon Sheila Shirley Sidonie Simon Simone Sinéad Siobhan Slimane Sofia
Sofiane Solange Solène Solenne Sonia Sophia Sophie Soraya Stacy Stan Stella Stéphane Stéphanie Stephanie Stephen Steve Steven Stuart
Suzanne Susan Susanna Suzie Sylvain Sylvaine Sylvie Tanguy Tania Tara Tariq Tatiana Ted Teddy Teresa Tess Théo Theo Theresa
Thérèse Thibaud Thibault Thibaut Thierry Thomas Timothée Timothy Tim Titouan Tom Tommy Tony Tracy Tristan Valentin
Valentina Valentine Valérie Valerie Vanessa Vera Véronique Veronica Vicky Victor Victoire Victoria Vincent Virginie Viviane
Wahid Walid Walter Wendy Wilfried William Xavier Yacine Yanis Yann Yannick Yasmina Yasmine Yassine Yohan Yolande Youssef Yves
Yvette Yvonne Zachary Zahra Zara Zineb Zoé Zoe Zohra`;

const key = (name: string) => name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
const KNOWN = new Set(NAMES.trim().split(/\s+/).map(key));

/** Whether a word is a common given name; case and accents do not matter, a compound needs one. */
export const isGivenName = (word: string): boolean => word.split("-").some((part) => KNOWN.has(key(part)));
