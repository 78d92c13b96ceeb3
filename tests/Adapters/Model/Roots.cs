using Stevedore.Adapters.Tests.Model;

[assembly: Stevedore.ArchiveRoot(typeof(Dictionary<string, Ship>))]
