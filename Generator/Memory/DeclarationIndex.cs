using Stevedore.Generator.Survey;

namespace Stevedore.Generator.Memory;

/// <summary>The declarations of all files by their simple names.</summary>
internal sealed class DeclarationIndex
{
    private readonly Dictionary<string, List<Declared<TypePart>>> _types = [];
    private readonly Dictionary<string, List<Declared<ConstantPart>>> _constants = [];

    public DeclarationIndex(IReadOnlyList<FileSurvey> files)
    {
        Files = files;
        for (int i = 0; i < files.Count; i++)
        {
            foreach (TypePart part in files[i].Types)
            {
                Add(_types, part.Name, new Declared<TypePart>(i, part));
                foreach (ConstantPart constant in part.Constants)
                    Add(_constants, constant.Name, new Declared<ConstantPart>(i, constant));
            }
        }
    }

    public IReadOnlyList<FileSurvey> Files { get; }

    public IReadOnlyList<Declared<TypePart>> Types(string name) => _types.TryGetValue(name, out List<Declared<TypePart>> found) ? found : [];

    public IReadOnlyList<Declared<ConstantPart>> Constants(string name) =>
        _constants.TryGetValue(name, out List<Declared<ConstantPart>> found) ? found : [];

    private static void Add<T>(Dictionary<string, List<Declared<T>>> table, string name, Declared<T> declared)
    {
        if (!table.TryGetValue(name, out List<Declared<T>> list))
            table.Add(name, list = []);

        list.Add(declared);
    }
}
