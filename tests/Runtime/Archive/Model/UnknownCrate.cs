namespace Stevedore.Runtime.Tests.Archives.Model;

/// <summary>A derived class that nobody made archivable: it inherits the class of its base.</summary>
internal sealed class UnknownCrate : Crate;
