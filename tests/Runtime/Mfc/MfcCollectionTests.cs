namespace Stevedore.Runtime.Tests.Mfc;

/// <summary>MFC's own collections as classes with wire names.</summary>
public sealed class MfcCollectionTests
{
    [Fact]
    public void The_collections_of_MFC_are_known_by_their_names()
    {
        string[] names =
        [
            "CByteArray", "CWordArray", "CDWordArray", "CStringArray", "CStringList", "CObArray", "CObList",
            "CMapStringToString", "CMapStringToOb", "CMapWordToOb",
        ];

        foreach (string name in names)
        {
            RuntimeClass known = Assert.Single(ClassTable.Default.Find(name));
            IRuntimeObject made = (IRuntimeObject)known.CreateObject();
            Assert.Same(known, made.GetRuntimeClass());
            Assert.Equal("C" + made.GetType().Name, name);
            Assert.Equal(0, known.Schema);
        }
    }
}
