namespace Huisheng.Storage.Starting;

/// <summary>The data folder must be there and take files, before anything is promised to be kept in it.</summary>
public static class DataFolder
{
    public static StartProblem? Judge(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
            var probe = Path.Combine(folder, $".probe-{Environment.ProcessId}");
            File.WriteAllText(probe, "");
            File.Delete(probe);
            return null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return new StartProblem(
                "data.unwritable",
                $"数据文件夹 {folder} 不能写入。请检查路径、权限和剩余空间，或用 --data 指定另一个文件夹。",
                $"The data folder {folder} cannot be written. Check path, permissions and free space, or name another one with --data."
            );
        }
    }
}
