using Stevedore;

using Archive archive = Archive.OpenRead("high.scores");
[|archive.Write(1000)|];
