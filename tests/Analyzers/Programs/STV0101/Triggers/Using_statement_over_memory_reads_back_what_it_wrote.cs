using Stevedore;

public static class DeepCopy
{
    public static T Of<T>(T source) where T : class, IRuntimeObject
    {
        var memory = new MemoryStream();
        using (var archive = new Archive(memory, ArchiveMode.Store))
        {
            archive.WriteObject(source);
            {|STV0104:memory.Position|} = 0;
            return [|archive.ReadObject<T>()|]!;
        }
    }
}
