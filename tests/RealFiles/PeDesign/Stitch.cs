namespace Stevedore.RealFiles.Tests.PeDesign;

[Serializable]
public partial record struct Stitch(short X, short Y);
